package org.guanhu.crm.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.junit.jupiter.api.Test;

class CustomerFilterTest {

    private final CustomerFilter filter = new CustomerFilter();

    @Test
    void fills_in_the_filter_that_a_text_means() {
        filter.mean("138 0013 8000");

        assertThat(filter.getMobile()).isEqualTo("138 0013 8000");
        assertThat(filter.getName()).isNull();
    }

    @Test
    void ignores_what_is_blank_or_no_field() {
        filter.getEqual().put("status", "");
        filter.getEqual().put("nonsense", "1");

        assertThat(filter.criteria()).isEqualTo(CustomerCriteria.none());
    }

    @Test
    void asks_for_the_values_chosen() {
        filter.getEqual().put("status", "CLOSED");

        assertThat(filter.criteria().equal()).isEqualTo(Map.of(CustomerField.STATUS, "CLOSED"));
    }
}
