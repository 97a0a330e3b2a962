package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** The wizard that imports customers: file, columns, trial, proposal, and then the work. */
final class ImportPage extends Screen {

    private ImportPage(Page page, String form) {
        super(page, form);
    }

    /** The first step, where a file is chosen. */
    static ImportPage open(Page page) {
        page.navigate("exchange/import.xhtml");
        return new ImportPage(page, "uploadForm");
    }

    void upload(String name, byte[] content) {
        component("csv_input").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    /** The second step, where columns get their meaning. */
    static ImportPage columns(Page page) {
        return at(page, "columns", "columnsForm");
    }

    /** Where the work on an import shows how far it is. */
    static ImportPage job(Page page) {
        return at(page, "job", "jobForm");
    }

    /** The third step, where the trial's findings stand, and the fourth below them. */
    static ImportPage report(Page page) {
        return at(page, "report", "submitForm");
    }

    /**
     * What the trial of a long file found, however long it took: a quick one leads to the report at
     * once, a slow one shows its progress first.
     */
    static ImportPage reportOf(Page page, int opened, double patienceMillis) {
        page.waitForURL(Pattern.compile(".*/exchange/(job|report)\\.xhtml\\?key=.+"));
        if (page.url().contains("/job.xhtml")) {
            ImportPage trial = job(page);
            assertThat(trial.result())
                    .containsText(
                            Words.english("exchange.job.result.CHECKED", opened),
                            new ContainsTextOptions().setTimeout(patienceMillis));
            trial.press("goOn");
        }
        ImportPage report = report(page);
        assertThat(report.count("ok") + report.count("incomplete")).isEqualTo(opened);
        return report;
    }

    private int count(String key) {
        return Integer.parseInt(told(key).innerText());
    }

    private static ImportPage at(Page page, String step, String form) {
        assertThat(page).hasURL(Pattern.compile(".*/exchange/" + step + "\\.xhtml\\?key=.+"));
        return new ImportPage(page, form);
    }

    /** Says which field a column fills. */
    void means(String header, String field) {
        String label = Words.english("customer.field." + field);
        page().getByLabel(header, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(label));
    }

    void openIncompleteRecords() {
        component("openIncomplete").locator(".ui-chkbox-box").click();
    }

    void leaveOutTheRest() {
        press("leaveOut");
        assertThat(page().locator(".crm-choice-open")).hasCount(0);
    }

    /** A fact that the page tells. */
    Locator told(String key) {
        return page().locator(".crm-show[data-field='" + key + "'] .crm-value");
    }

    /** What came of the work, once it is done. */
    Locator result() {
        return part("result");
    }

    /** A row of the trial's report. */
    Locator row(String name) {
        return page().locator("[id='rowsForm:rows_data'] tr")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    RequestPage submit(String reason) {
        choose("trigger", "BUSINESS_STEP");
        choose("channel", "BRANCH");
        type("reason", reason);
        press("submit");
        return RequestPage.of(page());
    }
}
