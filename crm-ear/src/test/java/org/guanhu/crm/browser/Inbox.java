package org.guanhu.crm.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The list of change requests. */
final class Inbox extends Screen {

    private Inbox(Page page) {
        super(page, "requestForm");
    }

    static Inbox open(Page page) {
        page.navigate("approval/inbox.xhtml");
        return new Inbox(page);
    }

    Locator row(String number) {
        return component("requests_data")
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(number));
    }

    RequestPage openRequest(String number) {
        row(number).locator("a.crm-open").click();
        return RequestPage.of(page());
    }
}
