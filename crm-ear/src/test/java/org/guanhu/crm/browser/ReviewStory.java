package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Superiors say which rights their colleagues still need. */
abstract class ReviewStory extends Story {

    private static final String LOGIN = "leaver";
    private static final String CHOSEN = "Willow-Kettle-47-Amber";
    private static final String NAME = "Rights of Xuhui";
    private static final String CHINESE_NAME = "徐汇权限复核";

    ReviewStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("SE-04")
    void a_superior_confirms_one_right_and_revokes_another_and_the_report_says_so()
            throws Exception {
        Page admin = signedIn("admin");
        Page officer = signedIn("security");
        Page leaver = hired(admin, officer);
        assertThat(CustomerList.open(leaver).rows().first()).isVisible();

        String request = proposed(admin);
        assertThat(RequestPage.open(officer, request).heading()).isVisible();
        RequestPage.open(officer, request).approve();

        Page superior = signedIn("supervisor2");
        superior.navigate("review/mine.xhtml");
        Screen mine = new Screen(superior, "reviewForm");
        choose(superior, Words.beginning("enum.ScopeKind.BRANCH"));
        mine.type("reason", "Goes to another bank");
        mine.pressAndConfirm("revoke");
        assertThat(mine.notice().first()).hasText(Words.english("administration.mine.revoked", 1));
        choose(superior, "Teller");
        mine.pressAndConfirm("waiting:confirm");
        assertThat(mine.notice().first())
                .hasText(Words.english("administration.mine.confirmed", 1));
        assertThat(rights(superior)).hasCount(0);

        leaver.navigate("customer/list.xhtml");
        assertThat(leaver).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        told(admin, NAME, Words.english("administration.report.total"));
        admin.navigate("home.xhtml?lang=zh_CN");
        told(admin, CHINESE_NAME, Words.chinese("administration.report.total"));
        assertThat(file(admin).lines().filter(line -> line.contains("," + LOGIN + ",")))
                .anyMatch(line -> line.contains("REVOKED,supervisor2"))
                .anyMatch(line -> line.contains("CONFIRMED,supervisor2"))
                .hasSize(2);
    }

    private Page hired(Page admin, Page officer) {
        Colleague colleague = new Colleague(admin, officer);
        String opening = colleague.open(LOGIN, "马离", "Ma Li", "0102", "supervisor2");
        colleague.grantBranch(LOGIN, "Teller", "0102");
        String password = colleague.told(opening);
        Page leaver = stranger(ENGLISH);
        Colleague.knock(leaver, LOGIN, password);
        Colleague.choose(leaver, password, CHOSEN);
        return leaver;
    }

    private static String proposed(Page admin) {
        admin.navigate("review/open.xhtml");
        Screen form = new Screen(admin, "campaignForm");
        form.type("chinese", CHINESE_NAME);
        form.type("english", NAME);
        form.type("due_input", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        admin.locator(".crm-field")
                .filter(Screen.hasPart("0102"))
                .locator(".ui-chkbox-box")
                .click();
        form.type("reason", "Twice a year");
        form.press("send");
        return RequestPage.of(admin).number();
    }

    private static Locator rights(Page superior) {
        return superior.locator("[id='reviewForm:waiting_data'] tr").filter(Screen.hasPart(LOGIN));
    }

    private static void choose(Page superior, String right) {
        Locator row = rights(superior).filter(Screen.hasPart(right));
        row.locator(".ui-chkbox-box").click();
        assertThat(row).hasAttribute("aria-selected", "true");
    }

    /** The superior's line and the last one: open, confirmed, revoked, lapsed. */
    private static void told(Page admin, String name, String total) {
        admin.navigate("review/list.xhtml");
        admin.locator("#reviews a").filter(Screen.hasText(name)).click();
        assertThat(admin.locator("h1")).containsText(name);
        assertThat(counts(admin, "supervisor2")).hasText(new String[] {"2", "1", "1", "0"});
        assertThat(counts(admin, total).nth(1)).hasText("1");
        assertThat(counts(admin, total).nth(2)).hasText("1");
    }

    private static Locator counts(Page admin, String who) {
        return admin.locator("#tallies tbody tr").filter(Screen.hasPart(who)).locator("td");
    }

    private static String file(Page admin) throws IOException {
        Download file = admin.waitForDownload(admin.locator("[id='fileForm:download']")::click);
        String content = Files.readString(file.path());
        file.delete();
        return content;
    }
}
