package org.guanhu.crm.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.application.RequestCriteria.View;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.junit.jupiter.api.Test;

class RequestFilterTest {

    private final RequestFilter filter = new RequestFilter();

    @Test
    void what_an_address_names_is_looked_for() {
        filter.setView("MINE");
        filter.setStatus("RETURNED");
        filter.setSubject(" 1000000017 ");

        assertThat(filter.criteria())
                .isEqualTo(
                        new RequestCriteria(View.MINE, ChangeRequestStatus.RETURNED, "1000000017"));
    }

    @Test
    void an_address_that_names_nothing_of_ours_restricts_nothing() {
        filter.setView("FOO");
        filter.setStatus("BAR");

        assertThat(filter.view()).isNull();
        assertThat(filter.getStatus()).isNull();
    }

    @Test
    void the_inbox_holds_open_requests_whatever_status_is_asked_for() {
        filter.setView("INBOX");
        filter.setStatus("REJECTED");

        assertThat(filter.criteria()).isEqualTo(RequestCriteria.of(View.INBOX));
    }
}
