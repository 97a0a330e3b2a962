package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.guanhu.crm.harness.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people get wrong, and what may go wrong between them and the server. */
abstract class BadInputStory extends Story {

    /** An account that no other story signs in to. */
    private static final String CLUMSY = "teller2";

    /** Its check digit would be 4. */
    private static final String IMPOSSIBLE = "310101199001011239";

    private static final int FREE_ATTEMPTS = 4;

    BadInputStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("SE-07")
    void a_wrong_password_is_refused_and_too_many_pause_the_account() {
        LoginPage door = LoginPage.open(stranger(ENGLISH));
        for (int i = 0; i <= FREE_ATTEMPTS; i++) {
            door.page().reload();
            door.attempt(CLUMSY, "wrong-" + i);
            assertThat(door.notice()).isVisible();
            assertThat(door.login()).hasValue(CLUMSY);
        }

        door.page().reload();
        door.attempt(CLUMSY, Demo.PASSWORD);

        assertThat(door.notice()).containsText(Words.beginning("access.signIn.LOCKED"));
    }

    @Test
    void what_does_not_exist_is_said_in_the_readers_language() {
        Page page = as("teller");

        assertThat(Screen.statusOf(page, "nothing.xhtml")).isEqualTo(404);
        assertThat(page.locator("h1")).hasText(Words.english("error.404.title"));
        assertThat(page.locator("#home")).isVisible();
        String wrong = wrongCheckDigit();
        assertThat(Screen.statusOf(page, Dossier.address(wrong))).isEqualTo(404);
        assertThat(page.locator("#errorText")).hasText(Words.english("customer.unknown", wrong));
    }

    @Test
    void an_address_with_a_word_that_nobody_knows_leads_nowhere() {
        Page page = as("teller");
        String about = "number=" + customer();

        assertThat(Screen.statusOf(page, "customer/open.xhtml?kind=NONSENSE")).isEqualTo(404);
        assertThat(Screen.statusOf(page, "customer/standing.xhtml?step=NONSENSE&" + about))
                .isEqualTo(404);
        assertThat(Screen.statusOf(page, "customer/retention.xhtml?step=NONSENSE&" + about))
                .isEqualTo(404);
    }

    @Test
    @Tag("NR-01")
    void a_number_with_a_wrong_check_digit_is_told_at_the_field() {
        CustomerList list = CustomerList.open(as("teller"));
        String wrong = wrongCheckDigit();

        list.find("number", wrong);

        assertThat(list.problem("number")).hasText(Words.english("search.numberCheckDigit"));
        assertThat(list.component("number")).hasValue(wrong);
    }

    private String wrongCheckDigit() {
        String right = customer();
        int digit = right.charAt(9) - '0';
        return right.substring(0, 9) + (digit + 1) % 10;
    }

    @Test
    @Tag("VA-01")
    void impossible_values_are_told_at_their_fields_and_stay_there() {
        AmendPage form = AmendPage.open(as("teller"), customer());

        form.with("mobile", "1391234567").because("Typed in a hurry").compare();
        assertThat(form.problem("mobile")).hasText(Words.english("field.mobile.length", 11, 10));
        assertThat(form.input("mobile")).hasValue("1391234567");

        form.with("mobile", "13912345678").with("documentNumber", IMPOSSIBLE).compare();
        assertThat(form.problem("documentNumber"))
                .hasText(Words.english("field.document.checkDigit"));
        assertThat(form.input("mobile")).hasValue("13912345678");
        assertThat(form.input("documentNumber")).hasValue(IMPOSSIBLE);
        assertThat(form.input("reason")).hasValue("Typed in a hurry");
    }

    @Test
    @Tag("VA-01")
    void all_that_is_wrong_is_told_at_once_each_at_its_field() {
        AmendPage form = AmendPage.open(as("teller"), customer());

        form.with("mobile", "1391234567").with("documentNumber", IMPOSSIBLE).compare();

        assertThat(form.problem("mobile")).hasText(Words.english("field.mobile.length", 11, 10));
        assertThat(form.problem("documentNumber"))
                .hasText(Words.english("field.document.checkDigit"));
        assertThat(form.problem("trigger")).hasText(Words.english("approval.triggerMissing"));
        assertThat(form.problem("channel")).hasText(Words.english("approval.channelMissing"));
        assertThat(form.problem("reason")).hasText(Words.english("approval.reasonMissing"));
        assertThat(form.input("documentNumber")).hasValue(IMPOSSIBLE);
    }

    @Test
    void a_double_click_makes_one_request_and_the_back_button_none() {
        String customer = customer();
        Page page = as("teller");
        AmendPage form = AmendPage.open(page, customer);
        form.with("email", "double@example.com").because("Wrote an e-mail").compare();

        form.component("send").dblclick();
        RequestPage.of(page);
        page.goBack();

        AmendPage again = AmendPage.of(page, customer);
        assertThat(again.input("email")).isDisabled();
        assertThat(Dossier.open(page, customer).requests()).hasCount(1);
    }

    @Test
    @Tag("CW-01")
    void the_second_of_two_tabs_is_told_which_request_was_first() {
        String customer = customer();
        Page one = as("teller");
        Page other = one.context().newPage();
        AmendPage first = AmendPage.open(one, customer);
        AmendPage second = AmendPage.open(other, customer);
        second.with("email", "second@example.com").because("The second tab").compare();

        String request = first.propose("email", "first@example.com", "The first tab").number();
        second.press("send");

        assertThat(second.problem("email")).containsText(Words.beginning("approval.fieldTaken"));
        assertThat(second.pending("email").locator("a")).hasText(request);
        assertThat(second.input("reason")).hasValue("The second tab");
    }

    @Test
    void a_session_that_has_ended_leaves_what_was_typed_on_the_page() {
        String customer = customer();
        Page page = signedIn("teller");
        AmendPage form = AmendPage.open(page, customer);
        form.with("email", "kept@example.com").because("Typed before the session ended");
        forgetSession(page);

        form.press("compare");

        assertThat(page.locator("#sessionEnded")).isVisible();
        Page beside = page.context().waitForPage(() -> page.locator("#signInAgain").click());
        new LoginPage(beside).signIn("teller", Demo.PASSWORD);
        assertThat(beside.locator("h1").first()).isVisible();
        page.locator("#closeSession").click();
        assertThat(page.locator("#sessionNotice")).isHidden();
        assertThat(form.input("email")).hasValue("kept@example.com");
        assertThat(form.input("reason")).hasValue("Typed before the session ended");
    }

    @Test
    void a_page_of_a_session_that_has_ended_leads_to_the_door_and_on() {
        Page page = signedIn("teller");
        forgetSession(page);

        page.navigate("customer/list.xhtml");

        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        LoginPage door = new LoginPage(page);
        door.signIn("teller", Demo.PASSWORD);
        assertThat(door.heading()).hasText(Words.english("customer.list.title"));
    }

    private static void forgetSession(Page page) {
        List<Cookie> kept =
                page.context().cookies().stream()
                        .filter(cookie -> !cookie.name.equals("crm"))
                        .toList();
        page.context().clearCookies();
        page.context().addCookies(kept);
    }
}
