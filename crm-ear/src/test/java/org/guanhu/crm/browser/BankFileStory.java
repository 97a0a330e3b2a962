package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand customers of a bank, brought in through the pages; only where their file is. */
abstract class BankFileStory extends Story {

    private static final Path FILE = Path.of("../../shared/data/bank-customers.csv");
    private static final System.Logger LOG = System.getLogger(BankFileStory.class.getName());
    private static final double PATIENCE_MILLIS = Duration.ofMinutes(4).toMillis();
    private static final String ROWS = "10,000";

    BankFileStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("CI-01")
    @Tag("VA-13")
    void ten_thousand_rows_become_customers() throws IOException {
        assumeTrue(Files.exists(FILE), "needs " + FILE.toAbsolutePath().normalize());
        Page teller = as("teller");

        String request = a_teller_tries_and_proposes_them(teller);
        a_supervisor_approves_and_watches(as("supervisor"), request);

        CustomerList list = CustomerList.open(teller);
        list.find("name", "Hargrave");
        assertThat(list.rows().first()).containsText("Hargrave");
    }

    private static String a_teller_tries_and_proposes_them(Page page) throws IOException {
        ImportPage.open(page).upload(FILE.getFileName().toString(), Files.readAllBytes(FILE));
        ImportPage columns = ImportPage.columns(page);
        columns.means("CustomerId", "externalNumber");
        columns.means("Surname", "name");
        columns.means("Geography", "region");
        columns.means("Gender", "sex");
        columns.leaveOutTheRest();
        columns.choose("branch", "0101");
        columns.openIncompleteRecords();

        long begin = System.nanoTime();
        columns.press("check");
        ImportPage report = ImportPage.reportOf(page, 10_000, PATIENCE_MILLIS);
        tell("tried", begin);
        return report.submit("Taken over from the old bank").number();
    }

    private static void a_supervisor_approves_and_watches(Page page, String request) {
        RequestPage sheet = RequestPage.open(page, request);
        long begin = System.nanoTime();
        sheet.pressAndConfirm("approve");
        ImportPage work = ImportPage.job(page);
        assertThat(work.component("progress")).isVisible();
        await(work.result(), Words.english("exchange.job.result.APPLIED", 10_000));
        tell("opened", begin);
    }

    private static void await(Locator result, String sentence) {
        assertThat(sentence).contains(ROWS);
        assertThat(result)
                .containsText(sentence, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void tell(String what, long begin) {
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.log(System.Logger.Level.INFO, "{0} rows {1} in {2} s", ROWS, what, took.toSeconds());
    }
}
