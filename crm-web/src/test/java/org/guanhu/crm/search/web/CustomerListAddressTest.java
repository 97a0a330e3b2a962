package org.guanhu.crm.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerListAddressTest {

    @Test
    void is_empty_where_nothing_is_asked_for() {
        assertThat(CustomerListAddress.of(CustomerCriteria.none())).isEmpty();
    }

    @Test
    void names_what_is_not_personal() {
        var criteria =
                new CustomerCriteria(
                        Map.of(Criterion.TAG, "VIP 客户"),
                        true,
                        Map.of(CustomerField.STATUS, "CLOSED"));

        assertThat(CustomerListAddress.of(criteria))
                .isEqualTo("?incomplete=true&status=CLOSED&tag=VIP+%E5%AE%A2%E6%88%B7");
    }

    @Test
    @DisplayName("C8: names, documents and mobiles never stand in an address")
    void never_names_what_is_personal() {
        var criteria =
                CustomerCriteria.of(Criterion.NUMBER, "1000000017")
                        .and(Criterion.NAME, "王伟")
                        .and(Criterion.DOCUMENT, "310115198806141234")
                        .and(Criterion.MOBILE, "13800138000");

        assertThat(CustomerListAddress.of(criteria)).isEmpty();
    }
}
