package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.guanhu.crm.harness.Demo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a person keeps an account their own. */
abstract class SignInStory extends Story {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    SignInStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("SE-07")
    void a_second_factor_is_set_up_asked_for_and_removed_again() {
        Page page = signedIn("teller2");
        page.navigate("access/factor.xhtml");
        Screen form = new Screen(page, "factorForm");
        form.type("password", Demo.PASSWORD);
        form.press("begin");
        assertThat(page.locator("#picture")).isVisible();
        String code = code(page.locator("#seed").innerText(), Instant.now());
        form.type("first", code);
        form.press("confirm");
        assertThat(page.locator("#recoveryCodes code")).hasCount(10);
        List<String> paper = page.locator("#recoveryCodes code").allInnerTexts();

        form.signOut().attempt("teller2", Demo.PASSWORD);

        Screen second = new Screen(page, "codeForm");
        second.type("code", code);
        second.press("signIn");
        assertThat(second.notice()).isVisible();
        assertThat(second.part("userMenu")).hasCount(0);
        second.type("code", paper.get(0));
        second.press("signIn");
        assertThat(second.part("userMenu")).isVisible();
        page.navigate("access/factor.xhtml");
        form.type("code", paper.get(1));
        form.pressAndConfirm("remove");
        assertThat(form.component("begin")).isVisible();
        form.signOut().signIn("teller2", Demo.PASSWORD);
    }

    @Test
    @Tag("SE-07")
    void a_session_that_was_ended_elsewhere_says_why() {
        Page first = signedIn("supervisor2");
        Page second = signedIn("supervisor2");

        second.navigate("access/sessions.xhtml");
        new Screen(second, "sessionsForm").press("endOthers");
        assertThat(new Screen(second, "sessionsForm").notice()).isVisible();

        first.navigate("home.xhtml");
        assertThat(first).hasURL(Pattern.compile(".*/login\\.xhtml\\?.*why=ENDED_BY_OWNER"));
        assertThat(new LoginPage(first).hint()).hasText("You ended this session from another one.");
    }

    @Test
    @Tag("SE-07")
    void an_officer_ends_somebody_s_session() {
        Page manager = signedIn("manager");
        Page officer = signedIn("security");
        officer.navigate("admin/sessions.xhtml");

        officer.locator("tr").filter(Screen.hasPart("manager")).locator("button").first().click();
        officer.locator("#confirmYes").click();
        assertThat(new Screen(officer, "sessionsForm").notice()).isVisible();

        manager.navigate("home.xhtml");
        assertThat(manager).hasURL(Pattern.compile(".*why=REVOKED"));
    }

    @Test
    @Tag("SE-07")
    void a_bad_password_is_refused_and_what_is_asked_stands_above() {
        Page page = signedIn("teller2");
        page.navigate("access/password.xhtml");
        Screen form = new Screen(page, "passwordForm");
        form.type("present", Demo.PASSWORD);
        form.type("wanted", "Password2026!");
        form.type("again", "Password2026!");

        form.press("change");

        assertThat(form.notice()).containsText("guessed first");
        assertThat(page.locator("#passwordRules")).containsText("At least 10 characters");
    }

    /** The code that an authenticator shows at that moment for a key as the page writes it. */
    static String code(String key, Instant at) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(bytes(key), "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(String key) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : key.strip().toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
