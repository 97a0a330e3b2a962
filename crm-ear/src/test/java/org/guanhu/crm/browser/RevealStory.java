package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A masked value is shown for a reason and for a minute, and why it is masked is answered. */
abstract class RevealStory extends Story {

    private static final Pattern MASKED = Pattern.compile(".*\\*.*");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9A-Z]{8,18}");
    private static final int A_MINUTE_AND_A_BIT = 61_000;

    RevealStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("SE-05")
    @Tag("SE-11")
    void a_masked_value_is_shown_for_a_reason_and_gone_after_a_minute() {
        String customer = customer();
        Page teller = as("teller");
        teller.clock().install();
        Dossier dossier = Dossier.open(teller, customer);
        RevealDialog dialog = dossier.reveal("documentNumber");
        dialog.press("reveal");
        assertThat(dialog.problem("purpose")).isVisible();

        dialog.ask("Customer at the counter");

        assertThat(dialog.value()).hasText(DOCUMENT);
        teller.clock().fastForward(A_MINUTE_AND_A_BIT);
        assertThat(dialog.value()).hasCount(0);
        assertThat(dossier.field("documentNumber")).hasText(MASKED);
        AuditPage ledger = AuditPage.open(as("auditor"));
        ledger.type("subject", customer);
        ledger.show();
        assertThat(ledger.entries("value.revealed").first()).isVisible();
    }

    @Test
    @Tag("SE-05")
    void whose_scope_masks_is_offered_nothing_and_told_why() {
        String customer = customer();
        Page auditor = as("auditor");
        Dossier.open(auditor, customer);
        Locator shown = auditor.locator(".crm-show[data-field='documentNumber']");
        assertThat(shown.locator("a.crm-copy")).hasCount(0);

        shown.locator("a.crm-why").click();

        assertThat(auditor.locator("#answer")).containsText("Masked");
    }

    @Test
    @Tag("SE-03")
    void who_can_see_a_record_is_listed_with_the_reason() {
        String customer = customer();
        Page supervisor = as("supervisor");
        supervisor.navigate("explanation/viewers.xhtml?number=" + customer);

        Locator rows = supervisor.locator("[id='viewerForm:viewers_data'] tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("teller")).first())
                .isVisible();
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("teller2"))).hasCount(0);
    }

    @Test
    @Tag("SE-01")
    void a_teller_asks_why_not_and_learns_which_role_would() {
        Page teller = as("teller");
        teller.navigate("explanation/why.xhtml?action=CHANGE_DECIDE");

        assertThat(teller.locator("#answer")).containsText("Supervisor");
    }
}
