package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.guanhu.crm.harness.Demo;
import org.junit.jupiter.api.Test;

/** Chinese and English. */
abstract class LanguageStory extends Story {

    LanguageStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    void the_browser_says_which_language_comes_first() {
        assertThat(LoginPage.open(stranger(CHINESE)).component("signIn")).hasText("登录");
        assertThat(LoginPage.open(stranger(ENGLISH)).component("signIn")).hasText("Sign in");
    }

    @Test
    void a_chosen_language_is_remembered_over_sign_out_and_in() {
        Page page = signedIn("teller");
        Screen customers = CustomerList.open(page);
        assertThat(customers.heading()).hasText("Customers");

        customers.turnToOtherLanguage();
        assertThat(customers.heading()).hasText("客户");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        LoginPage door = customers.signOut();
        assertThat(door.component("signIn")).hasText("登录");
        door.signIn("teller", Demo.PASSWORD);
        assertThat(door.heading()).containsText("李静，您好");

        door.turnToOtherLanguage();
        assertThat(door.heading()).containsText("Good day, Li Jing");
    }
}
