package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.ScopeResolution;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.access.infrastructure.WaysToCustomers.Target;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.NotFound;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.guanhu.crm.tag.domain.TagName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SE-03")
@Tag("B13")
@DisplayName("SE-03: whom one may not meet is as unknown as whom there is not")
class ScopeMatrixTest {

    private static final Validity NOW = Validity.since(BankFixture.TODAY);
    private static final Target NOBODY =
            new Target(
                    CustomerNumber.of(CustomerKind.INDIVIDUAL, 99_999_999),
                    ChangeRequestNumber.of(9_999_999_999L));

    /** Where a customer can be, as seen from a reader of branch 0101. */
    private enum Place {
        ABOVE("01"),
        HERE("0101"),
        BELOW("010101"),
        BESIDE("0102"),
        BESIDE_IN_OWN_CARE("0102"),
        ALIKE_IN_NAME_ONLY("01011");

        private final String branch;

        Place(String branch) {
            this.branch = branch;
        }
    }

    private final Locale usual = Locale.getDefault();
    private final List<String> wrong = new ArrayList<>();
    private Bank bank;
    private int readers;
    private int cells;

    @AfterEach
    void close() {
        Locale.setDefault(usual);
        bank.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR"})
    void every_way_to_every_customer_answers_as_the_share_says(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        bank = new Bank(MigratedDatabase.Kind.H2);
        check(List.of(), Set.of());
        check(List.of(share(ScopeKind.OWN)), Set.of(Place.BESIDE_IN_OWN_CARE));
        check(List.of(share(ScopeKind.BRANCH)), Set.of(Place.HERE));
        check(List.of(share(ScopeKind.BRANCH_TREE)), Set.of(Place.HERE, Place.BELOW));
        check(
                List.of(share(ScopeKind.OWN), share(ScopeKind.BRANCH)),
                Set.of(Place.HERE, Place.BESIDE_IN_OWN_CARE));
        check(
                List.of(share(ScopeKind.ALL_MASKED)),
                Set.of(
                        Place.ABOVE,
                        Place.HERE,
                        Place.BELOW,
                        Place.BESIDE,
                        Place.BESIDE_IN_OWN_CARE));

        assertThat(wrong).isEmpty();
        int ways = WaysToCustomers.direct().size() + WaysToCustomers.lists().size();
        assertThat(cells).isEqualTo(6 * Place.values().length * ways);
    }

    private Target target(Place place, StaffId reader) {
        var own = new EnumMap<CustomerField, String>(CustomerField.class);
        if (place == Place.BESIDE_IN_OWN_CARE) {
            own.put(CustomerField.MANAGER, reader.value());
        }
        var customer = bank.customer(place.branch, own);
        var maker = Person.in("maker", place.branch);
        return bank.as(
                maker,
                core -> {
                    core.tags.add(List.of(customer), new TagName("Mark"));
                    return new Target(
                            customer,
                            core.propose(customer, Map.of(CustomerField.EMAIL, "a@b.cn")));
                });
    }

    private static ScopeGrant share(ScopeKind kind) {
        return kind.namesBranch()
                ? ScopeGrant.of(kind, BankFixture.PUDONG, NOW)
                : ScopeGrant.of(kind, NOW);
    }

    /** Somebody new each time, since one's own requests are never unknown. */
    private void check(List<ScopeGrant> shares, Set<Place> inside) {
        var login = new StaffId("reader" + ++readers);
        Person reader = reader(login, new ScopeResolution(BankFixture::branches).of(login, shares));
        for (Place place : Place.values()) {
            Target target = target(place, login);
            String cell = shares.stream().map(ScopeGrant::kind).toList() + " " + place + " ";
            boolean isKnown = inside.contains(place);
            WaysToCustomers.direct()
                    .forEach((way, of) -> direct(cell + way, reader, of, target, isKnown));
            WaysToCustomers.lists()
                    .forEach((way, of) -> listed(cell + way, reader, of, target, isKnown));
        }
    }

    private static Person reader(StaffId login, DataScope scope) {
        return new Person(
                login,
                "person-" + login,
                new BranchCode("0101"),
                scope,
                Set.of(Permission.values()));
    }

    private void direct(
            String cell,
            Person reader,
            BiConsumer<Core, Target> way,
            Target target,
            boolean isKnown) {
        cells++;
        String told = told(reader, way, target);
        boolean isAsNobody = told.equals(told(reader, way, NOBODY));
        if (isKnown == isAsNobody) {
            wrong.add(cell + " says " + told);
        }
    }

    /** What comes back, without the numbers. */
    private String told(Person reader, BiConsumer<Core, Target> way, Target target) {
        try {
            bank.does(reader, core -> way.accept(core, target));
            return "done";
        } catch (NotFound unknown) {
            return (unknown.getClass() + unknown.code() + unknown.arguments())
                    .replace(target.customer().value(), "")
                    .replace(target.request().value(), "");
        } catch (BusinessRuleViolation refused) {
            return "known, but " + refused.code();
        }
    }

    private void listed(
            String cell,
            Person reader,
            BiPredicate<Core, Target> way,
            Target target,
            boolean isKnown) {
        cells++;
        if (bank.as(reader, core -> way.test(core, target)) != isKnown) {
            wrong.add(cell + " is listed: " + !isKnown);
        }
    }
}
