package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What the ledger says, and the proof that it is whole. */
final class AuditPage extends Screen {

    private AuditPage(Page page) {
        super(page, "entryForm");
    }

    static AuditPage open(Page page) {
        page.navigate("audit/list.xhtml");
        return new AuditPage(page);
    }

    /** Shows the entries that match, under an address of their own. */
    void show() {
        press("show");
        assertThat(page()).hasURL(Pattern.compile(".*\\?.*"));
    }

    Locator entries() {
        return component("entries_data").locator("tr:has(td.crm-col-kind)");
    }

    /** The entries of a kind, as in {@code request.submitted}. */
    Locator entries(String kind) {
        return entries()
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Words.english("ledger.kind." + kind)));
    }

    /** Opens the details below an entry. */
    Locator details(Locator entry) {
        entry.locator(".ui-row-toggler").click();
        return component("entries_data").locator(".crm-more");
    }

    /** What a verification of all chains says. */
    static Locator verified(Page page) {
        page.navigate("audit/verify.xhtml");
        page.locator("[id='proofForm:verify']").click();
        return page.locator("#proofResult .crm-good");
    }
}
