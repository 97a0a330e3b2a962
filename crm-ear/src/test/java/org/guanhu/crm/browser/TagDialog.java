package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The dialog that puts tags on customers and takes them off. */
final class TagDialog extends Screen {

    TagDialog(Page page) {
        super(page, "tagForm");
        assertThat(part("tagDialog")).isVisible();
    }

    void add(String tag) {
        type("tagName", tag);
        press("addTag");
    }

    void remove(String tag) {
        type("tagName", tag);
        press("removeTag");
    }

    void isClosed() {
        assertThat(part("tagDialog")).isHidden();
    }
}
