package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.KnownCustomer;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.exchange.domain.RowVerdict;
import org.guanhu.crm.field.domain.CustomerField;

/** Holds rows against what is known: each other, the bank's customers and its staff. */
@ApplicationScoped
public class KnownRows {

    @Inject private Customers customers;
    @Inject private CustomerVault vault;
    @Inject private StaffMembers staff;
    @Inject private Clock clock;

    /** A search through one import into a branch; it names no customer outside of that scope. */
    Search startingWith(DataScope scope, BranchCode branch) {
        return new Search(scope, branch);
    }

    /** Makes sure that somebody who shall manage customers works in their branch. */
    void mustBeStaff(StaffId manager, BranchCode branch) {
        if (manager != null && working(Set.of(manager.value()), branch).isEmpty()) {
            throw new ImportRefused("exchange.unknownManager", manager.value());
        }
    }

    private Set<String> working(Collection<String> logins, BranchCode branch) {
        var today = LocalDate.now(clock);
        return staff.byIds(logins.stream().map(StaffId::new).collect(Collectors.toSet())).stream()
                .filter(one -> one.mayWorkOn(today) && one.branch().equals(branch))
                .map(Staff::id)
                .map(StaffId::value)
                .collect(Collectors.toSet());
    }

    /** Keyed digest of the document in these values, or null. */
    String document(Map<CustomerField, String> values) {
        return vault.vault()
                .documentKey(
                        values.get(CustomerField.DOCUMENT_KIND),
                        values.get(CustomerField.DOCUMENT_NUMBER));
    }

    /** The customers with documents that stand among these values, by {@link #document}. */
    Map<String, KnownCustomer> withDocuments(Collection<Map<CustomerField, String>> rows) {
        var sought = new HashMap<String, String>();
        rows.forEach(row -> documents(row).forEach(key -> sought.put(key, document(row))));
        var found = new HashMap<String, KnownCustomer>();
        customers
                .withDocuments(sought.keySet())
                .forEach(one -> found.putIfAbsent(sought.get(one.key()), one));
        return found;
    }

    private Set<String> documents(Map<CustomerField, String> values) {
        return vault.vault()
                .documentKeys(
                        values.get(CustomerField.DOCUMENT_KIND),
                        values.get(CustomerField.DOCUMENT_NUMBER));
    }

    /** The customers under these numbers of another system. */
    Map<String, KnownCustomer> withExternalNumbers(Collection<String> numbers) {
        return byKey(customers.withExternalNumbers(numbers));
    }

    private static Map<String, KnownCustomer> byKey(List<KnownCustomer> found) {
        return found.stream()
                .collect(
                        Collectors.toMap(
                                KnownCustomer::key, Function.identity(), (one, two) -> one));
    }

    /** Goes through the rows of an import in their order. */
    final class Search {

        private final DataScope scope;
        private final BranchCode branch;
        private final Map<String, Integer> documents = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Set<String> managers = new HashSet<>();

        private Search(DataScope scope, BranchCode branch) {
            this.scope = scope;
            this.branch = branch;
        }

        /** The verdicts on the next rows, worse where a row turns out to be known. */
        List<RowVerdict> marked(List<Integer> rows, List<RowVerdict> verdicts) {
            var keys = verdicts.stream().map(one -> document(one.values())).toList();
            var byDocument = withDocuments(verdicts.stream().map(RowVerdict::values).toList());
            var byNumber = withExternalNumbers(present(external(verdicts)));
            managers.addAll(working(present(managers(verdicts)), branch));
            return IntStream.range(0, rows.size())
                    .mapToObj(
                            i -> {
                                var verdict = managed(verdicts.get(i));
                                var number = verdict.value(CustomerField.EXTERNAL_NUMBER);
                                verdict = onRecord(verdict, byDocument.get(keys.get(i)), true);
                                verdict = onRecord(verdict, byNumber.get(number), false);
                                return inFile(verdict, keys.get(i), number, rows.get(i));
                            })
                    .toList();
        }

        private RowVerdict managed(RowVerdict verdict) {
            var manager = verdict.value(CustomerField.MANAGER);
            return manager == null || managers.contains(manager)
                    ? verdict
                    : verdict.but(
                            RowOutcome.ERROR,
                            RowProblem.grave(
                                    CustomerField.MANAGER, "exchange.unknownManager", manager));
        }

        private RowVerdict onRecord(RowVerdict verdict, KnownCustomer known, boolean document) {
            if (known == null || !verdict.outcome().isOpened()) {
                return verdict;
            }
            var field = document ? CustomerField.DOCUMENT_NUMBER : CustomerField.EXTERNAL_NUMBER;
            var problem =
                    known.isIn(scope)
                            ? RowProblem.grave(field, "exchange.onRecordAs", known.number())
                            : RowProblem.grave(field, "exchange.onRecord");
            return verdict.but(RowOutcome.DUPLICATE, problem);
        }

        /** Only a row that will be opened stands in the way of a later one. */
        private RowVerdict inFile(RowVerdict verdict, String document, String number, int row) {
            if (!verdict.outcome().isOpened()) {
                return verdict;
            }
            if (documents.containsKey(document)) {
                return twice(verdict, CustomerField.DOCUMENT_NUMBER, documents.get(document));
            }
            if (numbers.containsKey(number)) {
                return twice(verdict, CustomerField.EXTERNAL_NUMBER, numbers.get(number));
            }
            note(documents, document, row);
            note(numbers, number, row);
            return verdict;
        }

        private static RowVerdict twice(RowVerdict verdict, CustomerField field, int before) {
            return verdict.but(
                    RowOutcome.DUPLICATE, RowProblem.grave(field, "exchange.twiceInFile", before));
        }

        private static void note(Map<String, Integer> seen, String key, int row) {
            if (key != null) {
                seen.put(key, row);
            }
        }

        private static Set<String> present(List<String> values) {
            return values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        }

        private static List<String> external(List<RowVerdict> verdicts) {
            return verdicts.stream()
                    .map(verdict -> verdict.value(CustomerField.EXTERNAL_NUMBER))
                    .toList();
        }

        private List<String> managers(List<RowVerdict> verdicts) {
            return verdicts.stream()
                    .map(verdict -> verdict.value(CustomerField.MANAGER))
                    .filter(login -> !managers.contains(login))
                    .toList();
        }
    }
}
