package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One customer's page. */
final class Dossier extends Screen {

    private final String number;

    private Dossier(Page page, String number) {
        super(page, "chips");
        this.number = number;
    }

    static String address(String number) {
        return "customer/dossier.xhtml?number=" + number;
    }

    static Dossier open(Page page, String number) {
        page.navigate(address(number));
        return of(page, number);
    }

    /** The page on which that customer stands already. */
    static Dossier of(Page page, String number) {
        Dossier dossier = new Dossier(page, number);
        assertThat(dossier.field("number")).hasText(number);
        return dossier;
    }

    /** What the record says of a field. */
    Locator field(String key) {
        return shown(key).locator(".crm-value");
    }

    /** The mark of a field for which something is proposed. */
    Locator pending(String key) {
        return shown(key).locator(".crm-pending");
    }

    private Locator shown(String key) {
        return page().locator(".crm-show[data-field='" + key + "']");
    }

    Locator tags() {
        return component("tags").locator(".crm-tag");
    }

    RevealDialog reveal(String key) {
        shown(key).locator("a.crm-copy").click();
        return new RevealDialog(page());
    }

    TagDialog newTag() {
        press("newTag");
        return new TagDialog(page());
    }

    void takeOff(String tag) {
        tags().filter(new Locator.FilterOptions().setHasText(tag)).locator("a").click();
    }

    AmendPage propose() {
        part("amend").click();
        return AmendPage.of(page(), number);
    }

    /** The entries of the history. */
    Locator history() {
        part("history").click();
        return page().locator("[id='historyForm:entries_data'] tr");
    }

    /** The change requests on this customer. */
    Locator requests() {
        part("changes").click();
        return page().locator("[id='changesForm:requests_data'] tr:has(a.crm-open)");
    }
}
