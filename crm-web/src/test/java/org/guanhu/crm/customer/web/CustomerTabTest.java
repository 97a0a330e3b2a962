package org.guanhu.crm.customer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTabTest {

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_name_in_an_address(CustomerTab tab) {
        assertThat(CustomerTab.of(tab.inAddress())).isEqualTo(tab);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "DETAILS", "../../WEB-INF/web", "none"})
    void is_the_record_itself_where_the_address_names_none(String name) {
        assertThat(CustomerTab.of(name)).isEqualTo(CustomerTab.DETAILS);
    }
}
