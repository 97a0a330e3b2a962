package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The form by which a change is proposed: fill in, compare, send. */
final class AmendPage extends Screen {

    private AmendPage(Page page) {
        super(page, "amendForm");
    }

    static AmendPage open(Page page, String number) {
        page.navigate("customer/amend.xhtml?number=" + number);
        return of(page, number);
    }

    static AmendPage of(Page page, String number) {
        AmendPage form = new AmendPage(page);
        assertThat(page.locator(".crm-trail")).containsText(number);
        assertThat(form.component("compare")).isVisible();
        return form;
    }

    Locator input(String field) {
        return component(field);
    }

    /** Why, from whom and by which way: what every proposal says. */
    AmendPage because(String reason) {
        choose("trigger", "CUSTOMER_REQUEST");
        choose("channel", "BRANCH");
        type("reason", reason);
        return this;
    }

    AmendPage with(String field, String value) {
        type(field, value);
        return this;
    }

    void compare() {
        press("compare");
    }

    /** A row of what is about to be sent. */
    Locator proposed(String field) {
        return comparison(part("proposed"), Words.english("customer.field." + field));
    }

    Locator pending(String field) {
        return page().locator(".crm-field")
                .filter(new Locator.FilterOptions().setHas(input(field)))
                .locator(".crm-pending");
    }

    RequestPage send() {
        press("send");
        return RequestPage.of(page());
    }

    /** All in one go, for stories that are about what comes after. */
    RequestPage propose(String field, String value, String reason) {
        with(field, value).because(reason).compare();
        return send();
    }
}
