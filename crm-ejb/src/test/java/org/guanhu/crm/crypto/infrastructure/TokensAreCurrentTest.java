package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.shared.application.Person.SUPERVISOR;
import static org.guanhu.crm.shared.application.Person.TELLER;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemName;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.domain.PageRequest;
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
@Tag("SR-02")
@DisplayName("Records of an earlier version get the tokens of this one")
class TokensAreCurrentTest {

    private static final int CUSTOMERS = 7;
    private static final int PORTION = 2;

    @Parameter MigratedDatabase.Kind kind;

    private final TestKeys keys = new TestKeys();
    private final List<CustomerNumber> customers = new ArrayList<>();
    private Bank bank;

    @BeforeEach
    void open_customers_as_an_earlier_version_did() throws SQLException {
        bank = new Bank(MigratedDatabase.of(kind), keys);
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(
                    bank.customer(
                            "0101", Map.of(CustomerField.MOBILE, "+861380013%04d".formatted(i))));
        }
        bank.database().tamper("delete from customer_token where token < 8192");
        bank.database().tamper("update customer set token_rules = 1");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private List<String> endingIn(String end) {
        var wanted = CustomerCriteria.of(Criterion.TAIL, end);
        return bank
                .as(TELLER, core -> core.search.find(wanted, PageRequest.first(10)))
                .rows()
                .stream()
                .map(row -> row.number())
                .toList();
    }

    @Test
    void a_start_makes_them_anew_once_and_nothing_else() throws SQLException {
        assertThat(endingIn("0003")).isEmpty();
        var start = new TokensAreCurrent(bank.database().source(), keys.ring());

        assertThat(start.renew()).isEqualTo(CUSTOMERS);
        assertThat(start.renew()).isZero();

        for (int i = 0; i < CUSTOMERS; i++) {
            assertThat(endingIn("%04d".formatted(i))).containsExactly(customers.get(i).value());
        }
        bank.seal();
        assertThat(bank.as(TELLER, core -> core.verified()).problems()).isEmpty();
    }

    @Test
    void a_start_goes_on_where_the_last_one_was_cut_off() throws SQLException {
        bank.database()
                .tamper(
                        "update customer set token_rules = 2 where number = '"
                                + customers.get(0).value()
                                + "'");
        var rest = new Resealing(bank.database().source(), keys.ring(), PORTION);

        assertThat(rest.renewTokens()).isEqualTo(CUSTOMERS - 1);
        assertThat(endingIn("0006")).containsExactly(customers.get(6).value());
    }

    @Test
    void a_further_phone_is_found_again_too() throws SQLException {
        var item = "phone." + ItemName.next(Clock.systemUTC());
        var typed =
                Map.of(
                        Field.byKey(item + ".purpose").orElseThrow(), "WORK",
                        Field.byKey(item + ".number").orElseThrow(), "13912348888");
        var request = bank.as(TELLER, core -> core.propose(customers.get(1), typed));
        bank.does(SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
        bank.database().tamper("delete from customer_token");
        bank.database().tamper("update customer set token_rules = 1");
        assertThat(endingIn("8888")).isEmpty();

        new TokensAreCurrent(bank.database().source(), keys.ring()).renew();

        assertThat(endingIn("8888")).containsExactly(customers.get(1).value());
        bank.seal();
        assertThat(bank.as(TELLER, core -> core.verified()).problems()).isEmpty();
    }
}
