package org.guanhu.crm.customer.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;

import java.sql.SQLException;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triggers, which only PostgreSQL has; on H2 the comparison with the chain finds the same. */
@Tag("AU-01")
class CustomerGuardsTest {

    private Bank bank;

    @BeforeEach
    void open_two_customers() {
        bank = new Bank(MigratedDatabase.Kind.POSTGRESQL);
        bank.passport(bank.customer("0101"), "E98765432");
        bank.customer("0101");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update customer set status = 'CLOSED'",
                "update customer set status = 'CLOSED', version = version + 1",
                "update customer set branch_code = '0102', index_key = index_key + 1",
                "update customer set name = mobile",
                "update customer set name = mobile, index_key = index_key + 1",
                "update customer set version = version",
                "update customer set number = '9' || substr(number, 2)",
                "update customer a set last_entry = b.last_entry, version = a.version + 1"
                        + " from customer b where a.id <> b.id",
                "update customer_value set plain = 'RESIDENT_ID' where plain = 'PASSPORT'",
                "update customer_value v set sealed = c.name from customer c"
                        + " where c.id = v.customer_id and v.sealed is not null",
                "update customer_value set field_key = 'document.t5k2z9qa02.kind'"
                        + " where plain = 'PASSPORT'",
                "update customer_value set customer_id = (select max(id) from customer)",
                "insert into customer_value (customer_id, field_key, plain)"
                        + " select max(id), 'document.t5k2z9qa02.kind', 'PASSPORT' from customer",
                "delete from customer_value",
                "truncate table customer_value",
                "delete from customer_token; delete from customer",
                "truncate table customer cascade"
            })
    void a_record_does_not_change_behind_the_ledgers_back(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> bank.database().sql(statement))
                .satisfies(refused -> assertThat(refused.getSQLState()).isIn("42501", "23000"));

        assertThat(bank.as(SUPERVISOR, core -> core.verified()).isSound()).isTrue();
    }
}
