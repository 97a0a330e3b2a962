package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.application.LedgerCriteria;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.guanhu.crm.tag.domain.TagName;
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
@Tag("SE-03")
@DisplayName("SE-03: every list says of each customer what the scope says of it")
class ScopePredicateTest {

    private static final List<String> BRANCHES =
            List.of("01", "0101", "0102", "01011", "0201", "9901");
    private static final List<String> MANAGERS = List.of("ann", "bob", "cem");
    private static final int CUSTOMERS = 24;
    private static final int SCOPES = 40;
    private static final PageRequest ALL = PageRequest.first(500);

    @Parameter MigratedDatabase.Kind kind;

    private final Random chance = new Random(20_260_302);
    private final List<One> customers = new ArrayList<>();
    private Bank bank;

    /** A customer and what the scope is drawn by. */
    private record One(CustomerNumber number, BranchCode branch, StaffId manager) {

        String name() {
            return number.value();
        }
    }

    @BeforeEach
    void generate_customers_tags_and_requests() {
        bank = new Bank(kind);
        for (int i = 0; i < CUSTOMERS; i++) {
            customers.add(customer());
        }
        bank.does(
                everywhere(),
                core ->
                        customers.forEach(
                                one -> {
                                    core.tags.add(List.of(one.number()), new TagName(one.name()));
                                    core.propose(
                                            one.number(), Map.of(CustomerField.EMAIL, "a@b.cn"));
                                }));
    }

    @AfterEach
    void close() {
        bank.close();
    }

    private One customer() {
        var branch = BRANCHES.get(chance.nextInt(BRANCHES.size()));
        var manager = chance.nextInt(3) == 0 ? null : MANAGERS.get(chance.nextInt(MANAGERS.size()));
        var own = new HashMap<CustomerField, String>();
        if (manager != null) {
            own.put(CustomerField.MANAGER, manager);
        }
        return new One(
                bank.customer(branch, own),
                new BranchCode(branch),
                manager == null ? null : new StaffId(manager));
    }

    private static Person everywhere() {
        var branches = new HashSet<BranchCode>();
        BRANCHES.forEach(branch -> branches.add(new BranchCode(branch)));
        return person("maker", new DataScope(branches, null, false));
    }

    private static Person person(String login, DataScope scope) {
        return new Person(
                new StaffId(login),
                "person-" + login,
                new BranchCode("0101"),
                scope,
                Set.of(Permission.values()));
    }

    private Stream<Person> readers() {
        var generated =
                Stream.generate(
                                () -> {
                                    var branches = new HashSet<BranchCode>();
                                    for (int i = chance.nextInt(4); i > 0; i--) {
                                        branches.add(
                                                new BranchCode(
                                                        BRANCHES.get(
                                                                chance.nextInt(BRANCHES.size()))));
                                    }
                                    var login = MANAGERS.get(chance.nextInt(MANAGERS.size()));
                                    var own = chance.nextBoolean() ? new StaffId(login) : null;
                                    return person(
                                            login,
                                            new DataScope(branches, own, chance.nextBoolean()));
                                })
                        .limit(SCOPES);
        return Stream.concat(Stream.of(everywhere(), person("ann", DataScope.none())), generated);
    }

    @Test
    void every_way_to_customers_agrees_with_the_scope() {
        readers()
                .forEach(
                        reader -> {
                            var scope = reader.scope();
                            var mine =
                                    customers.stream()
                                            .filter(
                                                    one ->
                                                            scope.covers(
                                                                    one.branch(), one.manager()))
                                            .toList();
                            var names = mine.stream().map(One::name).toList();

                            assertThat(listed(reader))
                                    .as("list %s", scope)
                                    .isEqualTo(sorted(names));
                            assertThat(counted(reader)).as("count").isEqualTo(names.size());
                            assertThat(tags(reader)).as("tags").isEqualTo(sorted(names));
                            assertThat(managers(reader)).as("managers").isEqualTo(managersOf(mine));
                            assertThat(opened(reader)).as("records").isEqualTo(sorted(names));
                        });
    }

    @Test
    void requests_agree_with_the_scope_and_are_one_s_own_besides() {
        readers()
                .forEach(
                        reader -> {
                            var scope = reader.scope();
                            boolean maker = reader.id().value().equals("maker");

                            assertThat(requested(reader))
                                    .as("requests %s", scope)
                                    .isEqualTo(
                                            names(
                                                    one ->
                                                            maker
                                                                    || scope.covers(
                                                                            one.branch(),
                                                                            one.manager())));
                        });
    }

    @Test
    void entries_of_the_ledger_agree_with_the_scope_by_their_branch() {
        readers()
                .forEach(
                        reader -> {
                            var scope = reader.scope();

                            assertThat(entered(reader))
                                    .as("ledger %s", scope)
                                    .isEqualTo(names(one -> scope.covers(one.branch(), null)));
                        });
    }

    private List<String> names(Function<One, Boolean> wanted) {
        return sorted(customers.stream().filter(wanted::apply).map(One::name).toList());
    }

    private List<String> listed(Person reader) {
        return sorted(found(reader, core -> core.search.find(CustomerCriteria.none(), ALL).rows()));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private List<String> found(Person reader, Function<Core, List<CustomerRow>> list) {
        return bank.as(reader, list).stream().map(CustomerRow::number).toList();
    }

    private long counted(Person reader) {
        return bank.as(
                reader,
                core -> core.search.find(CustomerCriteria.none(), PageRequest.first(1)).total());
    }

    private List<String> tags(Person reader) {
        return sorted(bank.<List<String>>as(reader, core -> core.tags.all()));
    }

    private List<String> managers(Person reader) {
        return bank.as(reader, core -> core.search.managers());
    }

    private static List<String> managersOf(List<One> mine) {
        return mine.stream()
                .filter(one -> one.manager() != null)
                .map(one -> one.manager().value())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> opened(Person reader) {
        return names(
                one -> {
                    try {
                        bank.as(reader, core -> core.records.read(one.number()));
                        return true;
                    } catch (UnknownCustomer outOfScope) {
                        return false;
                    }
                });
    }

    private List<String> requested(Person reader) {
        return bank
                .as(
                        reader,
                        core ->
                                core.inquiry.find(
                                        RequestCriteria.of(RequestCriteria.View.ALL), ALL))
                .rows()
                .stream()
                .map(ChangeRequestRow::subject)
                .sorted()
                .toList();
    }

    private List<String> entered(Person reader) {
        var anything = new LedgerCriteria(null, null, null, null, null);
        return bank.as(reader, core -> core.ledger.find(anything, ALL)).rows().stream()
                .map(LedgerRow::subject)
                // Reading the ledger is an entry itself, about nobody.
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
