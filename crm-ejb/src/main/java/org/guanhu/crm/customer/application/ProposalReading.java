package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.InvalidFieldValue;

/** Reads what was typed, field by field, and says at each field what is wrong. */
@ApplicationScoped
public class ProposalReading {

    @Inject private CustomerVault vault;

    @Inject private Customers customers;

    @Inject private Clock clock;

    /**
     * The changes that a proposal really makes.
     *
     * @throws InvalidProposal if a field cannot take what was typed, has changed meanwhile, or the
     *     whole would not agree
     */
    public List<FieldChange> changes(Customer customer, Proposal proposal) {
        var problems = new ArrayList<FieldProblem>();
        var values = customer.values(vault.vault());
        var wanted = new EnumMap<CustomerField, String>(values);
        proposal.typed().forEach((field, typed) -> read(field, typed, wanted, problems));
        proposal.typed().keySet().stream()
                .filter(field -> movedOn(customer, field, values.get(field), proposal))
                .forEach(
                        field -> problems.add(FieldProblem.of(field, "customer.changedMeanwhile")));
        if (problems.isEmpty()) {
            checkWhole(customer, values, wanted, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidProposal(problems);
        }
        return proposal.typed().keySet().stream()
                .sorted()
                .filter(field -> !Objects.equals(values.get(field), wanted.get(field)))
                .map(field -> new FieldChange(field, values.get(field), wanted.get(field)))
                .toList();
    }

    private static void read(
            CustomerField field,
            String typed,
            Map<CustomerField, String> wanted,
            List<FieldProblem> problems) {
        try {
            var canonical = field.type().canonical(field, typed);
            if (canonical == null && field.isMandatory() && wanted.containsKey(field)) {
                problems.add(FieldProblem.of(field, "field.mandatory"));
            }
            wanted.put(field, canonical);
        } catch (InvalidFieldValue invalid) {
            problems.add(invalid.problem());
        }
    }

    private boolean movedOn(Customer customer, CustomerField field, String now, Proposal proposal) {
        var seen = proposal.seen().get(field);
        return seen != null && !seen.equals(vault.vault().digest(customer.number(), field, now));
    }

    private void checkWhole(
            Customer customer,
            Map<CustomerField, String> values,
            Map<CustomerField, String> wanted,
            List<FieldProblem> problems) {
        wanted.values().removeIf(Objects::isNull);
        var before = FieldCheck.check(values, LocalDate.now(clock));
        FieldCheck.check(wanted, LocalDate.now(clock)).stream()
                .filter(problem -> !before.contains(problem))
                .forEach(problems::add);
        var documents =
                vault.vault()
                        .documentKeys(
                                wanted.get(CustomerField.DOCUMENT_KIND),
                                wanted.get(CustomerField.DOCUMENT_NUMBER));
        if (customers.withDocuments(documents).stream()
                .anyMatch(other -> !other.number().equals(customer.number()))) {
            problems.add(FieldProblem.of(CustomerField.DOCUMENT_NUMBER, "customer.documentTaken"));
        }
    }
}
