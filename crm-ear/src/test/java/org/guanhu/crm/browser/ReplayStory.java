package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a supervisor's browser sends, sent again by those who may not. */
@Tag("SE-01")
@Tag("CW-10")
abstract class ReplayStory extends Story {

    ReplayStory(Delivery delivery) {
        super(delivery);
    }

    private String proposed(String login, String customer) {
        return AmendPage.open(as(login), customer)
                .propose("employer", "上海东方国际贸易有限公司", "Has a new employer")
                .number();
    }

    /** Every body that approving, rejecting and sending back put on the wire. */
    private List<Sent> recorded() {
        Page supervisor = as("supervisor");
        List<Sent> sent = new ArrayList<>();
        supervisor.onRequest(
                request -> {
                    if (request.method().equals("POST")) {
                        sent.add(new Sent(request));
                    }
                });
        RequestPage.open(supervisor, proposed("teller", customer())).approve();
        RequestPage rejected = RequestPage.open(supervisor, proposed("teller", customer()));
        rejected.reject("No proof");
        assertThat(rejected.status()).hasText(RequestPage.REJECTED);
        RequestPage returned = RequestPage.open(supervisor, proposed("teller", customer()));
        returned.sendBack("Which one?");
        assertThat(returned.status()).hasText(RequestPage.RETURNED);
        return sent;
    }

    @Test
    void nothing_that_a_supervisor_sends_decides_anything_in_another_s_session() {
        List<Sent> recorded = recorded();
        assertThat(recorded).hasSizeGreaterThanOrEqualTo(3);
        String open = proposed("teller", customer());

        for (String login : List.of("teller", "auditor")) {
            Page page = as(login);
            for (Sent one : recorded) {
                RequestPage shown = RequestPage.open(page, open);
                Sent.Answer answer = one.again(page, same -> same);
                assertThat(answer.status()).as(login).isIn(200, 302, 403);
                page.reload();
                assertThat(shown.status()).hasText(RequestPage.AWAITING);
                assertThat(shown.steps()).hasCount(1);
            }
        }
        assertThat(RequestPage.open(as("supervisor"), open).component("approve")).isVisible();
    }
}
