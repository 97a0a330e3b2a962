package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where everybody comes in. */
final class LoginPage extends Screen {

    LoginPage(Page page) {
        super(page, "loginForm");
    }

    static LoginPage open(Page page) {
        page.navigate("login.xhtml");
        return new LoginPage(page);
    }

    void attempt(String login, String password) {
        type("login", login);
        type("password", password);
        press("signIn");
    }

    /** Signs in and waits for the page behind. */
    void signIn(String login, String password) {
        attempt(login, password);
        assertThat(part("userMenu")).isVisible();
    }

    Locator login() {
        return component("login");
    }

    /** What the page says of a session that came to its end. */
    Locator hint() {
        return page().locator(".crm-hint");
    }
}
