package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A change, from the customer who asks for it to the auditor who proves it. */
abstract class CoreStory extends Story {

    private static final String MOBILE = "13912345678";
    private static final String MOBILE_SHOWN = "139 1234 5678";
    private static final String ADDRESS = "上海市浦东新区张杨路500弄6号3单元1202室";
    private static final String REASON = "Asked for it at the counter, card shown";

    private String customer;
    private String request;
    private String oldMobile;

    CoreStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("CW-01")
    @Tag("CW-02")
    @Tag("AU-01")
    @Tag("SE-03")
    void a_teller_proposes_a_supervisor_approves_an_auditor_proves_it() {
        customer = customer();

        a_teller_finds_the_customer_and_proposes_a_change();
        the_record_stays_as_it_was_and_says_what_awaits_approval();
        a_supervisor_compares_and_approves();
        the_record_and_its_history_show_the_change();
        an_auditor_finds_every_step_and_verifies_the_ledger();
        the_next_branch_sees_neither_customer_nor_request();
    }

    private void a_teller_finds_the_customer_and_proposes_a_change() {
        Page page = signedIn("teller");
        CustomerList list = CustomerList.open(page);
        list.find("number", customer);
        String name = list.cell(customer, "name").innerText().strip();
        list.find("name", name.substring(name.length() - 1));
        Dossier dossier = list.openCustomer(customer);
        assertThat(dossier.heading()).containsText(name);
        oldMobile = dossier.field("mobile").innerText().strip();

        AmendPage form = dossier.propose();
        form.with("mobile", MOBILE).with("billingAddress", ADDRESS).because(REASON).compare();
        assertThat(form.proposed("mobile")).containsText(oldMobile);
        assertThat(form.proposed("mobile")).containsText(MOBILE_SHOWN);
        assertThat(form.proposed("billingAddress")).containsText(ADDRESS);

        RequestPage sent = form.send();
        request = sent.number();
        assertThat(sent.status()).hasText(RequestPage.AWAITING);
        assertThat(sent.notice()).hasText(Words.english("customer.amend.sent", request));
    }

    private void the_record_stays_as_it_was_and_says_what_awaits_approval() {
        Page page = as("teller");
        Dossier dossier = Dossier.open(page, customer);
        assertThat(dossier.field("mobile")).hasText(oldMobile);
        assertThat(dossier.pending("mobile")).containsText("Li Jing");
        assertThat(dossier.pending("mobile")).containsText(request);
        assertThat(dossier.pending("billingAddress")).containsText(request);
        assertThat(dossier.pending("email")).hasCount(0);

        AmendPage again = dossier.propose();
        assertThat(again.input("mobile")).isDisabled();
        assertThat(again.pending("mobile").locator("a")).hasText(request);
        assertThat(again.input("email")).isEnabled();
    }

    private void a_supervisor_compares_and_approves() {
        Page page = signedIn("supervisor");
        RequestPage sheet = Inbox.open(page).openRequest(request);
        assertThat(sheet.proposed("mobile").locator("del")).containsText(oldMobile);
        assertThat(sheet.proposed("mobile").locator("ins")).containsText(MOBILE_SHOWN);
        assertThat(sheet.proposed("billingAddress").locator("ins")).containsText(ADDRESS);

        sheet.approve();

        assertThat(sheet.notice()).hasText(Words.english("approval.told.APPLIED", request));
        assertThat(Inbox.open(page).row(request)).hasCount(0);
    }

    private void the_record_and_its_history_show_the_change() {
        Dossier dossier = Dossier.open(as("teller"), customer);
        assertThat(dossier.field("mobile")).hasText(MOBILE_SHOWN);
        assertThat(dossier.field("billingAddress")).hasText(ADDRESS);
        assertThat(dossier.pending("mobile")).hasCount(0);
        assertThat(dossier.history().locator("ins").getByText(MOBILE_SHOWN).first()).isVisible();
    }

    private void an_auditor_finds_every_step_and_verifies_the_ledger() {
        Page page = signedIn("auditor");
        AuditPage ledger = AuditPage.open(page);
        ledger.type("subject", customer);
        ledger.show();
        assertThat(ledger.entries("request.submitted")).containsText("Li Jing");
        assertThat(ledger.entries("request.applied")).containsText("Wang Jianguo");
        assertThat(ledger.entries("customer.amended")).containsText(request);
        assertThat(ledger.details(ledger.entries("customer.amended")))
                .containsText(Words.english("customer.field.mobile"));

        ledger.type("actor", "supervisor");
        ledger.show();
        assertThat(ledger.entries("request.submitted")).hasCount(0);
        assertThat(ledger.entries("request.applied")).hasCount(1);

        assertThat(AuditPage.verified(page)).containsText(Words.english("ledger.verify.whole"));
    }

    private void the_next_branch_sees_neither_customer_nor_request() {
        Page page = signedIn("supervisor2");
        assertThat(Screen.statusOf(page, Dossier.address(customer))).isEqualTo(404);
        assertThat(Screen.statusOf(page, RequestPage.address(request))).isEqualTo(404);
        assertThat(Inbox.open(page).row(request)).hasCount(0);
        CustomerList list = CustomerList.open(page);
        list.find("number", customer);
        assertThat(list.rows()).hasCount(0);
    }
}
