package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What else can become of a request than its approval. */
abstract class DecisionStory extends Story {

    private static final String NEW_ADDRESS = "上海市浦东新区东方路1弄2号303室";
    private static final String POSTED_APPROVAL =
            """
            async () => {
                const form = document.getElementById('decisionForm');
                const data = new URLSearchParams(new FormData(form));
                data.append('decisionForm', 'decisionForm');
                data.append('decisionForm:approve', 'decisionForm:approve');
                data.append('jakarta.faces.ViewState',
                    document.querySelector("[name='jakarta.faces.ViewState']").value);
                const answer = await fetch(location.href, { method: 'POST', body: data });
                return answer.status;
            }
            """;

    DecisionStory(Delivery delivery) {
        super(delivery);
    }

    private RequestPage proposed(Page page, String customer) {
        return AmendPage.open(page, customer)
                .propose("residentialAddress", NEW_ADDRESS, "Has moved house");
    }

    @Test
    @Tag("CW-12")
    void who_rejects_says_why() {
        String customer = customer();
        String request = proposed(as("teller"), customer).number();
        RequestPage sheet = RequestPage.open(as("supervisor"), request);

        sheet.reject("   ");
        assertThat(sheet.problem("reason")).hasText(Words.english("approval.reasonMissing"));
        assertThat(sheet.status()).hasText(RequestPage.AWAITING);
        assertThat(sheet.proposed("residentialAddress")).containsText(NEW_ADDRESS);

        sheet.reject("No proof of residence");
        assertThat(sheet.status()).hasText(RequestPage.REJECTED);
        assertThat(sheet.steps().last()).containsText("No proof of residence");
        Dossier dossier = Dossier.open(as("teller"), customer);
        assertThat(dossier.field("residentialAddress")).not().hasText(NEW_ADDRESS);
        assertThat(dossier.pending("residentialAddress")).hasCount(0);
    }

    @Test
    @Tag("CW-21")
    void a_returned_request_is_revised_and_proposed_anew() {
        String customer = customer();
        Page teller = as("teller");
        String request = proposed(teller, customer).number();
        RequestPage sheet = RequestPage.open(as("supervisor"), request);

        sheet.sendBack("");
        assertThat(sheet.problem("reason")).hasText(Words.english("approval.reasonMissing"));
        sheet.sendBack("Which unit?");
        assertThat(sheet.status()).hasText(RequestPage.RETURNED);

        RequestPage returned = RequestPage.open(teller, request);
        assertThat(returned.steps().last()).containsText("Which unit?");
        AmendPage again = returned.revise(customer);
        assertThat(again.input("residentialAddress")).hasValue(NEW_ADDRESS);
        assertThat(again.input("reason")).hasValue("Has moved house");
        again.with("residentialAddress", NEW_ADDRESS.replace("2号", "2号5单元")).compare();
        RequestPage second = again.send();
        assertThat(second.status()).hasText(RequestPage.AWAITING);
        assertThat(second.proposed("residentialAddress")).containsText("5单元");
    }

    @Test
    @Tag("CW-01")
    void a_maker_takes_a_request_back() {
        String customer = customer();
        Page teller = as("teller");
        RequestPage own = proposed(teller, customer);

        own.withdraw();

        assertThat(own.status()).hasText(RequestPage.WITHDRAWN);
        String request = own.number();
        RequestPage sheet = RequestPage.open(as("supervisor"), request);
        assertThat(sheet.status()).hasText(RequestPage.WITHDRAWN);
        assertThat(sheet.component("approve")).hasCount(0);
        assertThat(Dossier.open(teller, customer).pending("residentialAddress")).hasCount(0);
    }

    @Test
    @Tag("CW-10")
    @Tag("SE-01")
    void nobody_decides_on_a_request_of_their_own() {
        RequestPage own = proposed(as("teller"), customer());
        assertThat(own.component("approve")).hasCount(0);
        assertThat(own.component("reject")).hasCount(0);

        Object answer = own.page().evaluate(POSTED_APPROVAL);

        assertThat(answer).isIn(200, 400, 403);
        own.page().reload();
        assertThat(own.status()).hasText(RequestPage.AWAITING);
        assertThat(own.steps()).hasCount(1);
    }

    @Test
    @Tag("CW-20")
    void the_second_of_two_deciders_learns_who_was_faster() {
        String request = proposed(as("teller"), customer()).number();
        RequestPage slow = RequestPage.open(as("supervisor"), request);
        RequestPage fast = RequestPage.open(as("supervisor"), request);

        fast.reject("No proof of residence");
        assertThat(fast.status()).hasText(RequestPage.REJECTED);
        slow.pressAndConfirm("approve");

        assertThat(slow.notice())
                .hasText(Words.english("approval.alreadyDecided.REJECTED", request));
        assertThat(slow.status()).hasText(RequestPage.REJECTED);
    }
}
