package org.guanhu.crm.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The dialog that shows a masked value. */
final class RevealDialog extends Screen {

    RevealDialog(Page page) {
        super(page, "revealForm");
    }

    /** Chooses the first purpose and gives these words as the reason. */
    void ask(String reason) {
        fill(reason);
        press("reveal");
    }

    /** The same without asking yet. */
    void fill(String reason) {
        component("purpose").click();
        component("purpose_panel").locator("[role=option]").nth(1).click();
        type("words", reason);
    }

    Locator value() {
        return page().locator("#revealed");
    }
}
