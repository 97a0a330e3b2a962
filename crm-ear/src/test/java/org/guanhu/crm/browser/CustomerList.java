package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** The list of customers. */
final class CustomerList extends Screen {

    private CustomerList(Page page) {
        super(page, "listForm");
    }

    static CustomerList open(Page page) {
        page.navigate("customer/list.xhtml");
        return new CustomerList(page);
    }

    static CustomerList of(Page page) {
        return new CustomerList(page);
    }

    /** Narrows the list down by one criterion. */
    void find(String criterion, String text) {
        type(criterion, text);
        press("find");
    }

    void findTagged(String tag) {
        choose("tag", tag);
        press("find");
    }

    Locator rows() {
        return component("customers_data").locator("tr:has(a.crm-open)");
    }

    Locator row(String number) {
        return rows().filter(new Locator.FilterOptions().setHasText(number));
    }

    /** The numbers that the page of the table shows. */
    List<String> numbers() {
        return rows().locator("a.crm-open").allInnerTexts();
    }

    /** The numbers of those that are complete and have nothing pending. */
    List<String> unmarked() {
        return rows().filter(new Locator.FilterOptions().setHasNot(page().locator(".crm-mark")))
                .locator("a.crm-open")
                .allInnerTexts();
    }

    /** The cell of a row in the column of a field. */
    Locator cell(String number, String field) {
        return row(number).locator(".crm-col-" + field);
    }

    /** Shows as many customers as a page can hold, in the order of their numbers. */
    void showFifty() {
        component("customers").locator("select.ui-paginator-rpp-options").selectOption("50");
        assertThat(component("customers").locator(".ui-paginator-current"))
                .containsText(Pattern.compile("^1–(?!25 )"));
    }

    void select(String number) {
        row(number).locator(".crm-col-select .ui-chkbox-box").click();
        assertThat(row(number)).hasAttribute("aria-selected", "true");
    }

    TagDialog tagSelected() {
        press("customers:tags");
        return new TagDialog(page());
    }

    Dossier openCustomer(String number) {
        row(number).locator("a.crm-open").click();
        return Dossier.of(page(), number);
    }
}
