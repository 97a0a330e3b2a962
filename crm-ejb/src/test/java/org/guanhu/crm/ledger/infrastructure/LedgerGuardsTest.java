package org.guanhu.crm.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.util.Map;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
@Tag("AU-01")
@Tag("AU-04")
class LedgerGuardsTest {

    @Parameter MigratedDatabase.Kind kind;

    private Bank bank;
    private CustomerNumber customer;

    @BeforeEach
    void change_a_customer_with_the_rights_of_the_application() throws SQLException {
        bank = new Bank(MigratedDatabase.withOwner(kind), new TestKeys());
        customer = bank.customer("0101");
        approve("13900139000");
        bank.seal();
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private void approve(String mobile) {
        var number =
                bank.as(
                        TELLER,
                        core -> core.propose(customer, Map.of(CustomerField.MOBILE, mobile)));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(number, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set actor = 'nobody'",
                "update ledger_entry set actor = 'nobody' where 1 = 0",
                "delete from ledger_entry",
                "update ledger_leaf set block_no = 7",
                "delete from ledger_block",
                "update ledger_tile set root = null",
                "delete from ledger_export",
                "truncate table ledger_entry",
                "drop table ledger_entry",
                "alter table ledger_entry add column note varchar(10)",
                "update flyway_schema_history set checksum = 0"
            })
    void the_applications_account_cannot(String statement) {
        var asTheHistoryIsNamed =
                kind == MigratedDatabase.Kind.H2
                        ? statement
                                .replace("flyway_schema_history", "\"flyway_schema_history\"")
                                .replace("checksum", "\"checksum\"")
                        : statement;
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> bank.database().sql(asTheHistoryIsNamed))
                .satisfies(
                        refused ->
                                assertThat(refused.getSQLState()).isIn("42501", "90096", "90106"));

        assertThat(bank.as(SUPERVISOR, core -> core.verified()).isSound()).isTrue();
        approve("13900139001");
    }
}
