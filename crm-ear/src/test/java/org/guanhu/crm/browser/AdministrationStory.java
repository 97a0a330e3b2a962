package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do what changes as customers do: one person proposes, another decides. */
abstract class AdministrationStory extends Story {

    private static final String LOGIN = "zhaomin";
    private static final String CHOSEN = "Willow-Kettle-47-Amber";

    AdministrationStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("ST-01")
    @Tag("SE-01")
    @Tag("SE-07")
    void a_new_colleague_gets_an_account_rights_and_a_password_and_comes_in() {
        Page admin = signedIn("admin");
        Page officer = signedIn("security");
        String opening = proposedAccount(admin);
        RequestPage.open(officer, opening).approve();
        RequestPage.open(officer, proposedRights(admin)).approve();

        String password = told(admin, opening);

        Page newcomer = stranger(ENGLISH);
        LoginPage.open(newcomer).attempt(LOGIN, password);
        assertThat(newcomer).hasURL(Pattern.compile(".*/access/password\\.xhtml.*"));
        assertThat(Screen.statusOf(newcomer, "customer/list.xhtml")).isEqualTo(200);
        assertThat(newcomer).hasURL(Pattern.compile(".*/access/password\\.xhtml.*"));
        choose(newcomer, password);
        assertThat(CustomerList.open(newcomer).rows().first()).isVisible();
        assertThat(Screen.statusOf(newcomer, "admin/staff.xhtml")).isEqualTo(403);
    }

    private static String proposedAccount(Page admin) {
        admin.navigate("admin/amend.xhtml");
        Screen form = new Screen(admin, "amendForm");
        form.type("login", LOGIN);
        form.type("person", "P-zhao-min");
        form.type("chinese", "赵敏");
        form.type("english", "Zhao Min");
        form.choose("branch", "0101");
        form.type("from_input", "2026-01-01");
        form.type("reason", "Begins at the counter");
        form.press("send");
        return RequestPage.of(admin).number();
    }

    private static String proposedRights(Page admin) {
        admin.navigate("admin/rights.xhtml?code=" + LOGIN);
        Locator role = right(admin, "Teller");
        role.locator(".ui-chkbox-box").click();
        Locator share = admin.locator(".crm-right").filter(withBranch(admin)).first();
        share.locator(".ui-chkbox-box").click();
        share.locator(".ui-selectonemenu").click();
        admin.locator(".ui-selectonemenu-panel:visible [data-value='0101']").click();
        Screen form = new Screen(admin, "rightsForm");
        form.type("reason", "Serves customers of the branch");
        form.press("send");
        return RequestPage.of(admin).number();
    }

    private static Locator right(Page page, String label) {
        return page.locator(".crm-right")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static Locator.FilterOptions withBranch(Page page) {
        return new Locator.FilterOptions().setHas(page.locator(".ui-selectonemenu"));
    }

    private static String told(Page admin, String opening) {
        RequestPage.open(admin, opening).pressAndConfirm("tell");
        Locator password = admin.locator("#oneTimePassword");
        assertThat(password).isVisible();
        String text = password.innerText().strip();
        admin.reload();
        assertThat(password).hasCount(0);
        return text;
    }

    private static void choose(Page newcomer, String password) {
        Screen form = new Screen(newcomer, "passwordForm");
        form.type("present", password);
        form.type("wanted", CHOSEN);
        form.type("again", CHOSEN);
        form.press("change");
        assertThat(newcomer).hasURL(Pattern.compile(".*/home\\.xhtml.*"));
    }

    /** Nobody has a hand in what they may do themselves, and no duties that exclude each other. */
    @Test
    @Tag("SE-01")
    void duties_that_exclude_each_other_are_refused_by_name() {
        Page admin = signedIn("admin");
        admin.navigate("admin/rights.xhtml?code=auditor");
        right(admin, "Teller").locator(".ui-chkbox-box").click();
        Screen form = new Screen(admin, "rightsForm");
        form.type("reason", "Helps out at the counter");

        form.press("send");

        assertThat(form.notice().first()).isVisible();
        assertThat(admin).hasURL(Pattern.compile(".*/admin/rights\\.xhtml.*"));
    }
}
