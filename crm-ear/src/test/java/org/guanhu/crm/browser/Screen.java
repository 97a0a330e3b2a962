package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;

/** What all pages have in common. */
class Screen {

    private final Page page;
    private final String form;

    /**
     * @param form the id of the form in which the components stand
     */
    Screen(Page page, String form) {
        this.page = page;
        this.form = form;
    }

    Page page() {
        return page;
    }

    /** A component of the form. */
    Locator component(String id) {
        return page.locator("[id='" + form + ":" + id + "']");
    }

    /** What stands under an id of its own, outside any form. */
    Locator part(String id) {
        return page.locator("[id='" + id + "']");
    }

    void type(String id, String text) {
        component(id).fill(text);
    }

    /** Chooses a value from a select box, by the code behind its label. */
    void choose(String id, String value) {
        Locator box = component(id);
        // A panel closes as soon as the page below it scrolls.
        box.scrollIntoViewIfNeeded();
        box.click();
        component(id + "_panel").locator("[role=option][data-value='" + value + "']").click();
        assertThat(component(id + "_input")).hasValue(value);
    }

    /** A pattern for the whole of a text, as Java and JavaScript read it. */
    static Pattern exactly(String text) {
        String quoted = text.replaceAll("[\\W&&\\p{ASCII}&&\\S]", "\\\\$0");
        return Pattern.compile("^\\s*" + quoted + "\\s*$");
    }

    /** Unfolds the next item of a kind and tells what the ids of its inputs begin with. */
    String unfold(String kind) {
        Locator item =
                page.locator("details.crm-item[data-kind='" + kind + "']:not([open])").first();
        String id = item.getAttribute("id");
        item.locator("summary").click();
        return id + "_";
    }

    void press(String id) {
        component(id).click();
    }

    /** Presses a button and says yes to its question. */
    void pressAndConfirm(String id) {
        press(id);
        part("confirmYes").click();
    }

    /** What the page says above its content. */
    Locator notice() {
        return page.locator(".ui-messages li");
    }

    /** What the page says about one input. */
    Locator problem(String id) {
        return page.locator(".crm-field")
                .filter(new Locator.FilterOptions().setHas(component(id)))
                .locator(".ui-message-error");
    }

    Locator heading() {
        return page.locator("h1");
    }

    static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(exactly(text));
    }

    static Locator.FilterOptions hasPart(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** A row of a table with three columns, or four, that shows old beside new. */
    static Locator comparison(Locator table, String label) {
        return table.locator("tbody tr")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        table.page()
                                                .locator("th[scope=row]")
                                                .filter(hasText(label))));
    }

    /** Leaves the application by the menu of the person. */
    LoginPage signOut() {
        part("userMenu").click();
        page.locator("[id='signOutForm:signOut']").click();
        return new LoginPage(page);
    }

    /** Turns to the other language. */
    void turnToOtherLanguage() {
        page.locator("a.crm-language").click();
    }

    /** The HTTP status with which that address answers. */
    static int statusOf(Page page, String address) {
        Response response = page.navigate(address);
        return response.status();
    }
}
