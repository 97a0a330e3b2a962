package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** How an account comes about at the screen: proposed, approved, given rights and a password. */
final class Colleague {

    private final Page admin;
    private final Page officer;

    /**
     * @param admin somebody who proposes accounts, just signed in
     * @param officer somebody who decides on them, just signed in
     */
    Colleague(Page admin, Page officer) {
        this.admin = admin;
        this.officer = officer;
    }

    /** Opens an account of branch 0101; gives the request by which that was done. */
    String open(String login, String chinese, String english) {
        return open(login, chinese, english, "0101", "");
    }

    /** Opens an account under somebody; gives the request by which that was done. */
    String open(String login, String chinese, String english, String branch, String superior) {
        admin.navigate("admin/amend.xhtml");
        Screen form = new Screen(admin, "amendForm");
        form.type("login", login);
        form.type("person", "P-" + login);
        form.type("chinese", chinese);
        form.type("english", english);
        form.choose("branch", branch);
        form.type("superior", superior);
        form.type("from_input", "2026-01-01");
        form.type("reason", "Begins to work here");
        form.press("send");
        return approved();
    }

    /** Gives a role, and a branch's customers to work with. */
    void grantBranch(String login, String role, String branch) {
        begin(login, role);
        Locator share =
                admin.locator(".crm-right")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(admin.locator(".ui-selectonemenu")))
                        .first();
        tick(share);
        share.locator(".ui-selectonemenu").click();
        admin.locator(".ui-selectonemenu-panel:visible [data-value='" + branch + "']").click();
        send();
    }

    /** Gives a role, and all customers of the bank, masked. */
    void grantAllMasked(String login, String role) {
        begin(login, role);
        tick(right(admin, Words.english("administration.scope.ALL_MASKED")));
        send();
    }

    /** Takes a role away. */
    void take(String login, String role) {
        begin(login, role);
        send();
    }

    /** Turns the role over: on where it was off. */
    private void begin(String login, String role) {
        admin.navigate("admin/rights.xhtml?code=" + login);
        tick(right(admin, role));
    }

    private void send() {
        Screen form = new Screen(admin, "rightsForm");
        form.type("reason", "Needs it for the work");
        form.press("send");
        approved();
    }

    private String approved() {
        String number = RequestPage.of(admin).number();
        RequestPage.open(officer, number).approve();
        return number;
    }

    static Locator right(Page page, String label) {
        return page.locator(".crm-right")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    static void tick(Locator right) {
        right.locator(".ui-chkbox-box").first().click();
    }

    /** Comes in with the password that was told, as far as choosing another one. */
    static void knock(Page newcomer, String login, String told) {
        LoginPage.open(newcomer).attempt(login, told);
        assertThat(newcomer).hasURL(Pattern.compile(".*/access/password\\.xhtml.*"));
    }

    /** Chooses a password of one's own, and is in. */
    static void choose(Page newcomer, String told, String chosen) {
        Screen form = new Screen(newcomer, "passwordForm");
        form.type("present", told);
        form.type("wanted", chosen);
        form.type("again", chosen);
        form.press("change");
        assertThat(newcomer).hasURL(Pattern.compile(".*/home\\.xhtml.*"));
    }

    /** The password that the maker of the account is told, once. */
    String told(String opening) {
        RequestPage.open(admin, opening).pressAndConfirm("tell");
        Locator password = admin.locator("#oneTimePassword");
        assertThat(password).isVisible();
        String text = password.innerText().strip();
        admin.reload();
        assertThat(password).hasCount(0);
        return text;
    }
}
