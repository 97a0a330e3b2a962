package org.guanhu.crm.explanation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.application.StaffRights.Profile;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("SE-01")
@Tag("SE-03")
@DisplayName("SE-01, SE-03: the answer to why is the rule that decides")
class ExplainingTest {

    private static final BranchCode HERE = new BranchCode("0101");
    private static final BranchCode ELSEWHERE = new BranchCode("0102");
    private static final RoleCode ROLE = RoleCode.TELLER;

    private static Bank bank;
    private static CustomerNumber number;
    private static Customer customer;

    private final Explaining explaining = Wired.bean(new Explaining(), new NoRoles());

    @BeforeAll
    static void open_a_customer() {
        bank = new Bank(MigratedDatabase.Kind.H2);
        number = bank.customer(HERE.value());
        customer =
                bank.as(Person.SUPERVISOR, core -> core.customers.byNumber(number).orElseThrow());
    }

    @AfterAll
    static void close() {
        bank.close();
    }

    /** A reader of rights who knows of no role beside those in hand. */
    private static final class NoRoles extends RightsReader {
        @Override
        public Set<RoleCode> rolesWith(Permission permission) {
            return Set.of(RoleCode.SUPERVISOR);
        }
    }

    private static StaffRights rights(DataScope scope, Permission... permissions) {
        Map<Permission, Set<RoleCode>> grounds = new EnumMap<>(Permission.class);
        Stream.of(permissions).forEach(one -> grounds.put(one, Set.of(ROLE)));
        return new StaffRights(
                new StaffId("wang"),
                new Profile("P-1", new BilingualName("王芳", "Wang Fang"), HERE),
                Set.of(ROLE),
                grounds,
                scope);
    }

    private static DataScope in(BranchCode branch, boolean masked) {
        return new DataScope(Set.of(branch), null, masked);
    }

    static Stream<StaffRights> everybody() {
        return Stream.of(in(HERE, false), in(HERE, true), in(ELSEWHERE, false), DataScope.none())
                .flatMap(
                        scope ->
                                Stream.of(
                                        rights(scope),
                                        rights(scope, Permission.values()),
                                        rights(scope, Permission.CUSTOMER_VIEW),
                                        rights(
                                                scope,
                                                Permission.CUSTOMER_VIEW,
                                                Permission.CUSTOMER_SEE_PERSONAL),
                                        rights(
                                                scope,
                                                Permission.CUSTOMER_VIEW,
                                                Permission.CUSTOMER_SEE_PERSONAL,
                                                Permission.CUSTOMER_SEE_SENSITIVE)));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void each_answer_about_an_act_is_what_the_rules_decide(StaffRights who) {
        for (var action : Permission.values()) {
            var explained = explaining.explain(who, question(action, null), customer);

            assertThat(explained.allowed())
                    .as("%s %s", action, explained.code())
                    .isEqualTo(who.permissions().contains(action) && reaches(who, action));
        }
    }

    private static boolean reaches(StaffRights who, Permission action) {
        if (!action.concernsCustomers()) {
            return true;
        }
        boolean masked = action == Permission.CUSTOMER_REVEAL && who.scope().masked();
        return !masked && who.scope().covers(customer.branch(), customer.manager());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void each_answer_about_a_field_is_what_the_policy_shows(StaffRights who) {
        boolean opens =
                who.permissions().contains(Permission.CUSTOMER_VIEW)
                        && who.scope().covers(customer.branch(), customer.manager());
        for (var field : CustomerField.values()) {
            var explained =
                    explaining.explain(who, question(Permission.CUSTOMER_VIEW, field), customer);

            assertThat(explained.allowed())
                    .as("%s %s", field, explained.code())
                    .isEqualTo(
                            opens
                                    && FieldPolicy.visibility(field, new Colleague(who))
                                            == Visibility.OPEN);
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void each_answer_about_an_act_on_a_field_is_what_is_then_allowed(StaffRights who) {
        for (var action : Permission.values()) {
            for (Field field : fields()) {
                var explained = explaining.explain(who, question(action, field), customer);

                assertThat(explained.allowed())
                        .as("%s %s %s", action, field.key(), explained.code())
                        .isEqualTo(
                                who.permissions().contains(action)
                                        && reaches(who, action)
                                        && suits(who, action, field));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void a_field_without_a_customer_is_answered_by_the_policy_alone(StaffRights who) {
        for (Field field : fields()) {
            var explained =
                    explaining.explain(
                            who, new AccessQuestion(Permission.CUSTOMER_VIEW, null, field), null);

            assertThat(explained.allowed())
                    .as("%s %s", field.key(), explained.code())
                    .isEqualTo(
                            who.permissions().contains(Permission.CUSTOMER_VIEW)
                                    && isOpen(who, field));
        }
    }

    /** All fields of the register, and one of an item as the record page links with it. */
    private static List<Field> fields() {
        return Stream.concat(
                        Stream.of(CustomerField.values()),
                        Field.byKey("phone.t5k2z9qa01.number").stream())
                .toList();
    }

    private static boolean suits(StaffRights who, Permission action, Field field) {
        return switch (action) {
            case CUSTOMER_VIEW -> isOpen(who, field);
            case CUSTOMER_REVEAL -> !isOpen(who, field);
            case CHANGE_SUBMIT -> field.isAmendable() && field.isOf(customer.kind());
            default -> true;
        };
    }

    private static boolean isOpen(StaffRights who, Field field) {
        return FieldPolicy.visibility(field, new Colleague(who)) == Visibility.OPEN;
    }

    @Test
    void the_field_of_an_item_is_told_about() {
        var field = Field.byKey("phone.t5k2z9qa01.number").orElseThrow();
        var sees = rights(in(HERE, false), Permission.CUSTOMER_VIEW);

        var answer = explaining.explain(sees, question(null, field), customer);

        assertThat(answer.code()).isEqualTo("explanation.fieldClosed");
        assertThat(answer.arguments()).contains(field);
    }

    private static AccessQuestion question(Permission action, Field field) {
        return new AccessQuestion(action, number, field);
    }

    @Test
    void a_closed_account_is_the_first_reason() {
        var gone = new StaffRights(new StaffId("li"), null, Set.of(), Map.of(), DataScope.none());

        assertThat(explaining.explain(gone, question(null, null), customer).code())
                .isEqualTo("explanation.noAccount");
    }

    @Test
    void a_missing_role_names_those_that_would_do() {
        var answer =
                explaining.explain(
                        rights(in(HERE, false)),
                        question(Permission.CHANGE_DECIDE, null),
                        customer);

        assertThat(answer.code()).isEqualTo("explanation.noRole");
        assertThat(answer.arguments())
                .contains(Permission.CHANGE_DECIDE, RoleList.of(Set.of(RoleCode.SUPERVISOR)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CustomerField.class,
            names = {"DOCUMENT_NUMBER", "NAME"})
    void a_scope_that_masks_is_told_apart_from_a_missing_right(CustomerField field) {
        var all =
                rights(
                        in(HERE, true),
                        Permission.CUSTOMER_VIEW,
                        Permission.CUSTOMER_SEE_PERSONAL,
                        Permission.CUSTOMER_SEE_SENSITIVE);
        var none = rights(in(HERE, true), Permission.CUSTOMER_VIEW);

        assertThat(explaining.explain(all, question(null, field), customer).code())
                .isEqualTo("explanation.fieldScope");
        assertThat(explaining.explain(none, question(null, field), customer).code())
                .isEqualTo("explanation.fieldClosed");
    }
}
