package org.guanhu.crm.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @Test
    void a_page_of_ours_is_kept_with_its_parameters() {
        WantedPage wanted = new WantedPage("/customer/dossier.xhtml?number=1000000017");

        assertThat(wanted.outcome())
                .isEqualTo("/customer/dossier.xhtml?number=1000000017&faces-redirect=true");
        assertThat(wanted.loginAddress(true))
                .isEqualTo(
                        "/login.xhtml?to=%2Fcustomer%2Fdossier.xhtml%3Fnumber%3D1000000017&ended=true");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "//evil.example/x.xhtml",
                "https://evil.example/",
                "/\\evil.example/x.xhtml",
                "/login.xhtml",
                "/../home.xhtml",
                "/customer/list.xhtml;x=1",
                "/customer/list.xhtml?a=\r\nSet-Cookie:b",
                "/WEB-INF/web.xml"
            })
    void anything_else_becomes_the_home_page(String address) {
        assertThat(new WantedPage(address).path()).isEqualTo("/home.xhtml");
    }
}
