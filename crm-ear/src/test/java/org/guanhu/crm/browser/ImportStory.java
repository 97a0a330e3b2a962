package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Customers that come from a file. */
@Tag("CI-01")
abstract class ImportStory extends Story {

    private static final String HEADER = "姓名,性别,出生日期,证件类型,证件号码,证件有效期,手机号码\n";

    ImportStory(Delivery delivery) {
        super(delivery);
    }

    private static String row(String name, String birthDate) {
        return "%s,男,%s,护照,E%08d,2031-05-31,138%08d\n"
                .formatted(name, birthDate, anyEightDigits(), anyEightDigits());
    }

    private static int anyEightDigits() {
        return ThreadLocalRandom.current().nextInt(100_000_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Tag("VA-13")
    @Tag("AU-05")
    void a_file_becomes_customers_once_somebody_else_approves() {
        Page teller = as("teller");
        ImportPage.open(teller)
                .upload(
                        "customers-3.csv",
                        bytes(
                                HEADER
                                        + row("郑新甲", "1990-02-28")
                                        + row("郑新乙", "1990-02-30")
                                        + row("郑新丙", "1991-03-31")));
        ImportPage columns = ImportPage.columns(teller);
        columns.choose("branch", "0101");
        columns.press("check");

        ImportPage report = ImportPage.report(teller);
        assertThat(report.told("ok")).hasText("2");
        assertThat(report.told("errors")).hasText("1");
        assertThat(report.row("郑新乙")).containsText(Words.english("field.date.notInCalendar"));
        RequestPage request = report.submit("Taken over from the old system");
        assertThat(request.status()).hasText(RequestPage.AWAITING);
        CustomerList.open(teller).find("name", "郑新");
        assertThat(CustomerList.of(teller).rows()).hasCount(0);

        Page supervisor = as("supervisor");
        RequestPage.open(supervisor, request.number()).pressAndConfirm("approve");
        assertThat(ImportPage.job(supervisor).result()).hasText(Words.english("exchange.job.result.APPLIED", 2));

        CustomerList.open(teller).find("name", "郑新");
        assertThat(CustomerList.of(teller).rows()).hasCount(2);
        CustomerList.of(teller).rows().first().locator("a.crm-open").click();
        teller.locator("#history").click();
        assertThat(teller.getByText(Words.english("ledger.kind.customer.opened"))).isVisible();
    }

    @Test
    void what_is_no_file_of_customers_is_refused() {
        Page page = as("teller");
        ImportPage start = ImportPage.open(page);

        start.upload("picture.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(start.notice()).hasText(Words.english("exchange.file.notText"));

        start = ImportPage.open(page);
        start.upload("words.csv", bytes("Dear customers\nthank you\n"));
        assertThat(start.notice()).hasText(Words.english("exchange.file.oneColumn"));
    }
}
