package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form by which a new customer is proposed: fill in, compare, send. */
final class OpenPage extends Screen {

    private OpenPage(Page page) {
        super(page, "openForm");
        assertThat(component("compare")).isVisible();
    }

    static OpenPage ofPerson(Page page) {
        CustomerList.open(page);
        page.locator("[id$='openIndividual']").click();
        return new OpenPage(page);
    }

    static OpenPage ofCompany(Page page) {
        CustomerList.open(page);
        page.locator("[id$='openOrganisation']").click();
        return new OpenPage(page);
    }

    OpenPage with(String field, String value) {
        type(field, value);
        return this;
    }

    OpenPage choosing(String field, String code) {
        choose(field, code);
        return this;
    }

    OpenPage because(String reason) {
        choose("trigger", "CUSTOMER_REQUEST");
        choose("channel", "BRANCH");
        type("reason", reason);
        return this;
    }

    /** A row of what is about to be sent. */
    Locator proposed(String labelKey) {
        return comparison(part("proposed"), Words.english(labelKey));
    }

    RequestPage send() {
        press("send");
        return RequestPage.of(page());
    }
}
