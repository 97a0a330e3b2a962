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
        assertThat(LoginPage.open(stranger(CHINESE)).component("signIn")).hasText(Words.chinese("access.login.signIn"));
        assertThat(LoginPage.open(stranger(ENGLISH)).component("signIn")).hasText(Words.english("access.login.signIn"));
    }

    @Test
    void a_chosen_language_is_remembered_over_sign_out_and_in() {
        Page page = signedIn("teller");
        Screen customers = CustomerList.open(page);
        assertThat(customers.heading()).hasText(Words.english("customer.list.title"));

        customers.turnToOtherLanguage();
        assertThat(customers.heading()).hasText(Words.chinese("customer.list.title"));
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        LoginPage door = customers.signOut();
        assertThat(door.component("signIn")).hasText(Words.chinese("access.login.signIn"));
        door.signIn("teller", Demo.PASSWORD);
        assertThat(door.heading()).hasText(Words.chinese("home.welcome", "李静"));

        door.turnToOtherLanguage();
        assertThat(door.heading()).hasText(Words.english("home.welcome", "Li Jing"));
    }
}
