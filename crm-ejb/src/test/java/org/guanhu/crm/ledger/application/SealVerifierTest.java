package org.guanhu.crm.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.ledger.infrastructure.Node;
import org.guanhu.crm.shared.application.Bank;
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
@Tag("AU-02")
@DisplayName("AU-02: proving the seal")
class SealVerifierTest {

    /** The roles of the product, which are held against their chains too. */
    private static final int ROLES = 8;

    @Parameter MigratedDatabase.Kind kind;

    private final TestKeys keys = new TestKeys();
    private Bank bank;

    @BeforeEach
    void seal_two_blocks() throws SQLException {
        bank = new Bank(MigratedDatabase.of(kind), keys);
        for (int i = 0; i < 5; i++) {
            bank.customer("0101");
        }
        new Node(bank.database().source(), keys.checkpoints(), "one", 3).sealAll();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private ChainReport verified() {
        return bank.as(SUPERVISOR, core -> core.verified());
    }

    private List<ChainReport.ChainProblem> after(String tampering) throws SQLException {
        bank.database().tamper(tampering);
        return verified().problems();
    }

    private static ChainReport.ChainProblem problem(String code, long at) {
        return new ChainReport.ChainProblem("ledger.problem." + code, "", at);
    }

    @Test
    void finds_nothing_wrong_with_what_was_sealed() {
        List<Long> reached = new ArrayList<>();
        var report = bank.as(SUPERVISOR, core -> core.proof.verify(read -> reached.add(read)));

        assertThat(report.isSound()).isTrue();
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.blocks()).isEqualTo(2);
        long size = bank.as(SUPERVISOR, core -> core.proof.size());
        assertThat(reached).isSorted().endsWith(size);
        assertThat(size).isEqualTo(15 + ROLES);
    }

    @Test
    void finds_two_leaves_that_changed_places() throws SQLException {
        bank.database().tamper("update ledger_leaf set leaf_index = 99 where leaf_index = 1");
        bank.database().tamper("update ledger_leaf set leaf_index = 1 where leaf_index = 2");

        assertThat(after("update ledger_leaf set leaf_index = 2 where leaf_index = 99"))
                .contains(problem("root", 1));
    }

    @Test
    void finds_a_leaf_that_is_gone() throws SQLException {
        assertThat(after("delete from ledger_leaf where leaf_index = 4"))
                .contains(problem("leaves", 2), problem("root", 2), problem("unsealed", 1));
    }

    @Test
    void finds_another_root() throws SQLException {
        assertThat(
                        after(
                                "update ledger_block set root = (select b.root from ledger_block b"
                                        + " where b.block_no = 2) where block_no = 1"))
                .containsExactly(problem("root", 1));
    }

    @Test
    void finds_a_note_of_another_block() throws SQLException {
        assertThat(
                        after(
                                "update ledger_block set note = (select b.note from ledger_block b"
                                        + " where b.block_no = 1) where block_no = 2"))
                .containsExactly(problem("note", 2));
    }

    @Test
    void finds_signatures_of_another_key() {
        var other = new Bank(bank.database(), new TestKeys());

        var report = other.as(SUPERVISOR, core -> core.verified());

        // With other keys no value opens either, so that no record can be rebuilt.
        assertThat(report.problems())
                .filteredOn(found -> !found.code().equals("ledger.problem.drift"))
                .containsExactly(problem("note", 1), problem("note", 2));
    }

    @Test
    void finds_an_entry_that_was_kept_from_the_seal() throws SQLException {
        bank.customer("0101");

        assertThat(after("delete from ledger_pending")).containsExactly(problem("unsealed", 1));
    }

    @Test
    void finds_that_sealing_has_stopped() throws SQLException {
        bank.customer("0101");
        bank.database()
                .tamper(
                        "update ledger_pending set since = current_timestamp - interval '2' minute");

        assertThat(verified().problems())
                .extracting(ChainReport.ChainProblem::code)
                .containsExactly("ledger.problem.waiting");
    }
}
