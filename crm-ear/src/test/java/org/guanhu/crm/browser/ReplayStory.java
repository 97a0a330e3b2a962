package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a supervisor's browser sends, sent again by those who may not. */
@Tag("SE-01")
@Tag("CW-10")
abstract class ReplayStory extends Story {

    private static final String SENT_AGAIN =
            """
            async ({body, ajax}) => {
                const headers = {'Content-Type': 'application/x-www-form-urlencoded'};
                if (ajax) {
                    headers['Faces-Request'] = 'partial/ajax';
                    headers['X-Requested-With'] = 'XMLHttpRequest';
                }
                const answer = await fetch(location.href, {method: 'POST', headers, body});
                return answer.status;
            }
            """;

    ReplayStory(Delivery delivery) {
        super(delivery);
    }

    private String proposed(String login, String customer) {
        return AmendPage.open(as(login), customer)
                .propose("employer", "上海东方国际贸易有限公司", "Has a new employer")
                .number();
    }

    /** Every body that approving, rejecting and sending back put on the wire. */
    private List<Request> recorded() {
        Page supervisor = as("supervisor");
        List<Request> sent = new ArrayList<>();
        supervisor.onRequest(
                request -> {
                    if (request.method().equals("POST")) {
                        sent.add(request);
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
        List<Request> recorded = recorded();
        assertThat(recorded).hasSizeGreaterThanOrEqualTo(3);
        String open = proposed("teller", customer());

        for (String login : List.of("teller", "auditor")) {
            Page page = as(login);
            for (Request one : recorded) {
                RequestPage shown = RequestPage.open(page, open);
                String body = inThisSession(page, one.postData());
                boolean isAjax = one.headers().containsKey("faces-request");
                Object status = page.evaluate(SENT_AGAIN, Map.of("body", body, "ajax", isAjax));
                assertThat(status).as(login).isIn(200, 302, 403);
                page.reload();
                assertThat(shown.status()).hasText(RequestPage.AWAITING);
                assertThat(shown.steps()).hasCount(1);
            }
        }
        assertThat(RequestPage.open(as("supervisor"), open).component("approve")).isVisible();
    }

    /** The same as it was recorded, but for the view and the nonce, which are the session's own. */
    private static String inThisSession(Page page, String body) {
        String view = page.locator("input[name='jakarta.faces.ViewState']").first().inputValue();
        String nonce =
                (String) page.evaluate("() => document.querySelector('script[nonce]').nonce");
        return body.replaceAll("(jakarta.faces.ViewState=)[^&]*", "$1" + coded(view))
                .replaceAll("(primefaces.nonce=)[^&]*", "$1" + coded(nonce));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
