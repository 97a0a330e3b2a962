package org.guanhu.crm.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("AU-03")
@Tag("AU-05")
class NodeAccessTrailTest {

    private static final int THREADS = 8;
    private static final int NOTES = 40;

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;

    @BeforeEach
    void open() {
        bank = new Bank(kind);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private long noted() {
        return bank.as(
                        SUPERVISOR,
                        core ->
                                core.ledger.find(
                                        new LedgerCriteria(null, null, "record.opened", null, null),
                                        PageRequest.first(10)))
                .total();
    }

    @Test
    void many_readers_at_once_stand_in_one_chain_without_a_gap() throws Exception {
        var readers = Executors.newFixedThreadPool(THREADS);
        try {
            var all = new ArrayList<Callable<Void>>();
            for (int i = 0; i < THREADS * NOTES; i++) {
                all.add(
                        () -> {
                            bank.trail().note(AccessNote.of(AccessKind.RECORD_OPENED, TELLER));
                            return null;
                        });
            }
            for (var one : readers.invokeAll(all)) {
                one.get();
            }
        } finally {
            readers.shutdownNow();
        }

        assertThat(noted()).isEqualTo(THREADS * NOTES);
        var report = bank.as(SUPERVISOR, Core::verified);
        assertThat(report.isSound()).isTrue();
        assertThat(report.chains()).isEqualTo(1);
        long thatTheyWereCounted = 1;
        assertThat(report.entries()).isEqualTo(THREADS * NOTES + thatTheyWereCounted);
    }

    @Test
    void what_cannot_be_written_is_told_and_leaves_the_chain_whole() {
        var impossible =
                AccessNote.of(AccessKind.RECORD_OPENED, TELLER)
                        .about("x".repeat(100), new BranchCode("0101"));
        bank.trail().note(AccessNote.of(AccessKind.RECORD_OPENED, TELLER));

        assertThatIllegalStateException().isThrownBy(() -> bank.trail().note(impossible));

        bank.trail().note(AccessNote.of(AccessKind.RECORD_OPENED, TELLER));
        assertThat(noted()).isEqualTo(2);
        assertThat(bank.as(SUPERVISOR, Core::verified).isSound()).isTrue();
    }

    @Test
    void a_note_stays_when_what_it_tells_of_is_undone() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                bank.does(
                                        TELLER,
                                        core -> {
                                            bank.trail()
                                                    .note(
                                                            AccessNote.of(
                                                                    AccessKind.RECORD_OPENED,
                                                                    TELLER));
                                            throw new IllegalStateException("undone");
                                        }));

        assertThat(noted()).isEqualTo(1);
    }
}
