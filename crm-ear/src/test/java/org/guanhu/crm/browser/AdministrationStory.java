package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        Colleague colleague = new Colleague(admin, officer);
        String opening = colleague.open(LOGIN, "赵敏", "Zhao Min");
        colleague.grantBranch(LOGIN, "Teller", "0101");

        String password = colleague.told(opening);

        Page newcomer = stranger(ENGLISH);
        Colleague.knock(newcomer, LOGIN, password);
        assertThat(Screen.statusOf(newcomer, "customer/list.xhtml")).isEqualTo(200);
        assertThat(newcomer).hasURL(Pattern.compile(".*/access/password\\.xhtml.*"));
        Colleague.choose(newcomer, password, CHOSEN);
        assertThat(CustomerList.open(newcomer).rows().first()).isVisible();
        assertThat(Screen.statusOf(newcomer, "admin/staff.xhtml")).isEqualTo(403);
    }

    /** Nobody has a hand in what they may do themselves, and no duties that exclude each other. */
    @Test
    @Tag("SE-01")
    void duties_that_exclude_each_other_are_refused_by_name() {
        Page admin = signedIn("admin");
        admin.navigate("admin/rights.xhtml?code=auditor");
        Colleague.tick(Colleague.right(admin, "Teller"));
        Screen form = new Screen(admin, "rightsForm");
        form.type("reason", "Helps out at the counter");

        form.press("send");

        assertThat(form.notice().first()).isVisible();
        assertThat(admin).hasURL(Pattern.compile(".*/admin/rights\\.xhtml.*"));
    }
}
