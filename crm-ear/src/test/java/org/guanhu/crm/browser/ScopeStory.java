package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each role gets to see. */
abstract class ScopeStory extends Story {

    private static final Pattern MASKED = Pattern.compile(".*\\*.*");

    private static final Pattern ZHANG = Pattern.compile("[张章].*");

    ScopeStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("PM-01")
    void a_manager_sees_the_customers_in_their_own_care() {
        CustomerList list = CustomerList.open(as("manager"));

        assertThat(list.rows().first()).isVisible();
        Locator others =
                list.rows().filter(new Locator.FilterOptions().setHasNotText("Chen Xiaodong"));
        assertThat(others).hasCount(0);
    }

    @Test
    @Tag("SE-05")
    void an_auditor_sees_personal_values_masked() {
        String customer = customer();
        Page teller = as("teller");
        assertThat(Dossier.open(teller, customer).field("mobile")).not().hasText(MASKED);

        Dossier seen = Dossier.open(as("auditor"), customer);

        assertThat(seen.field("mobile")).hasText(MASKED);
        assertThat(seen.field("documentNumber")).hasText(MASKED);
        assertThat(seen.field("residentialAddress")).hasText(MASKED);
        assertThat(seen.part("amend")).hasCount(0);
    }

    @Test
    @Tag("SE-01")
    void an_administrator_sees_staff_roles_and_branches_and_no_customer() {
        Page page = as("admin");
        page.navigate("admin/staff.xhtml");
        Locator staff = page.locator("[id='staffForm:staff_data'] tr");
        for (String login : List.of("teller", "supervisor", "admin2", "security")) {
            assertThat(staff.filter(Screen.hasPart(login)).first()).isVisible();
        }
        page.locator("#branches").click();
        assertThat(page.locator("table#branches tbody tr")).hasCount(3);
        assertThat(Screen.statusOf(page, Dossier.address(customer()))).isEqualTo(403);
        assertThat(page.locator("#search_input")).hasCount(0);
    }

    @Test
    @Tag("SR-01")
    void the_box_in_the_top_bar_leads_to_a_customer() {
        String customer = customer();
        Page page = as("teller");
        page.navigate("home.xhtml");

        page.keyboard().press("/");
        page.keyboard().type(customer);
        page.locator(".crm-hits tr").filter(hasNumber(customer)).click();

        assertThat(Dossier.of(page, customer).field("number")).hasText(customer);
    }

    private static Locator.FilterOptions hasNumber(String customer) {
        return new Locator.FilterOptions().setHasText(customer);
    }

    @Test
    @Tag("SR-01")
    void a_part_of_a_name_its_pinyin_or_a_mobile_find_a_customer() {
        String customer = customer();
        Page page = as("teller");
        String mobile = Dossier.open(page, customer).field("mobile").innerText();

        CustomerList list = CustomerList.open(page);
        list.find("mobile", mobile.strip());

        assertThat(list.rows()).hasCount(1);
        assertThat(list.row(customer)).isVisible();
        list = CustomerList.open(page);
        list.find("name", "zhang");
        assertThat(list.rows().first().locator(".crm-col-name")).hasText(ZHANG);
    }
}
