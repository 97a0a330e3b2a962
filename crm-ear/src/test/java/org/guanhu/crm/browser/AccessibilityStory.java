package org.guanhu.crm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main pages can be used by everybody (WCAG 2.2 AA). */
abstract class AccessibilityStory extends Story {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    AccessibilityStory(Delivery delivery) {
        super(delivery);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "teller, home.xhtml",
        "teller, customer/list.xhtml",
        "teller, customer/dossier.xhtml?number=",
        "teller, customer/dossier.xhtml?tab=history&number=",
        "teller, customer/amend.xhtml?number=",
        "teller, customer/open.xhtml",
        "teller, customer/open.xhtml?kind=ORGANISATION",
        "teller, exchange/import.xhtml",
        "teller, exchange/list.xhtml",
        "supervisor, approval/inbox.xhtml",
        "auditor, audit/list.xhtml",
        "auditor, audit/verify.xhtml",
        "admin, admin/staff.xhtml",
        "admin, admin/roles.xhtml",
        "admin, admin/keys.xhtml"
    })
    void nothing_stands_in_anybodys_way(String login, String address) {
        Page page = as(login);
        page.navigate(address.endsWith("number=") ? address + customer() : address);

        assertThat(barriers(page)).isEmpty();
    }

    @Test
    void nothing_stands_in_the_way_of_a_decision() {
        Page page = as("supervisor");
        page.navigate("approval/inbox.xhtml?view=ALL");
        page.locator("a.crm-open").first().click();
        RequestPage.of(page);

        assertThat(barriers(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "zh_CN"})
    void the_door_is_open_to_everybody(String language) {
        Page page = stranger(ENGLISH);
        page.navigate("login.xhtml?lang=" + language);

        assertThat(barriers(page)).isEmpty();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(
                                rule ->
                                        rule.getNodes().stream()
                                                .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
