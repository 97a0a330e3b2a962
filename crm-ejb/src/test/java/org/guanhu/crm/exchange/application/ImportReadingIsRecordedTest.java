package org.guanhu.crm.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.guanhu.crm.shared.application.Person.STRANGER;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.List;
import java.util.Set;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AU-03")
class ImportReadingIsRecordedTest {

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final String FILE =
            "姓名,出生日期,证件类型,证件号码,手机号码,原客户号\n"
                    + "张伟,1990-03-07,护照,E12345678,13800138000,A-1\n"
                    + "李四,1985-11-20,护照,E1,+86 12,\n";

    private Bank bank;
    private ImportSteps teller;
    private ImportKey key;

    @BeforeEach
    void try_an_import() {
        bank = new Bank(MigratedDatabase.Kind.H2);
        teller = new ImportSteps(bank, TELLER);
        key = teller.upload(FILE);
        teller.check(key, false);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private List<LedgerRow> noted(String kind) {
        var wanted = new LedgerCriteria(key.value(), null, kind, null, null);
        return bank.as(SUPERVISOR, core -> core.ledger.find(wanted, PAGE)).rows();
    }

    @Test
    void whoever_looks_at_rows() {
        teller.submit(key);
        bank.as(TELLER, core -> core.imports.rows(key, Set.of(RowOutcome.OK), PAGE));
        bank.as(SUPERVISOR, core -> core.review.rows(key, PAGE));

        assertThat(noted("import.read"))
                .extracting(LedgerRow::actor, row -> row.facts().get("rows"))
                .contains(tuple("supervisor", "1"), tuple("teller", "1"));
    }

    @Test
    void whoever_takes_the_rows_away_that_were_left_out() {
        bank.as(TELLER, core -> core.imports.leftOut(key, List.of("行号", "原因"), RowProblem::code));

        assertThat(noted("file.taken"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.facts())
                                        .containsEntry("file", "leftOut")
                                        .containsEntry("rows", "1"));
    }

    @Test
    void whoever_asks_for_somebody_elses() {
        assertThatExceptionOfType(UnknownImport.class)
                .isThrownBy(() -> bank.as(STRANGER, core -> core.imports.report(key)));
        assertThatExceptionOfType(UnknownImport.class)
                .isThrownBy(() -> bank.as(STRANGER, core -> core.review.report(key)));

        assertThat(noted("access.outOfScope"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.actor()).isEqualTo("supervisor2"));
    }
}
