package org.guanhu.crm.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.exchange.domain.RowCounts;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("CI-18")
@DisplayName("CI-18: a bank's customers come in from a file, approved by a second person")
class WholeImportTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private ImportSteps teller;

    @BeforeEach
    void open_the_bank() {
        bank = new Bank(kind);
        teller = new ImportSteps(bank, Person.TELLER);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void ten_thousand_rows_of_a_generated_file_become_customers_within_a_minute() {
        take_over(BankFile.generated(10_000), 10_000);
    }

    @Test
    void the_published_file_becomes_customers_within_a_minute() {
        var file = BankFile.published();
        assumeTrue(file.isPresent(), "The published file is not beside the project");

        take_over(file.get(), 10_000);
    }

    private void take_over(byte[] content, int rows) {
        long begin = workedFor();

        var key = teller.upload(content);
        var report = teller.check(key, true);
        var outcome = teller.approve(Person.SUPERVISOR, teller.submit(key));

        assertThat(report.head().counts()).isEqualTo(new RowCounts(0, rows, 0, 0));
        assertThat(outcome.status()).isEqualTo(ChangeRequestStatus.APPLIED);
        assertThat(Duration.ofNanos(workedFor() - begin)).isLessThan(LIMIT);
    }

    /** The thread's own time, which does not grow with what else the machine does. */
    private static long workedFor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
