package org.guanhu.crm.customer.application;

import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.NAME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.InvalidFieldValue;

/** Reads what was typed, field by field, and says at each field what is wrong. */
@ApplicationScoped
public class ProposalReading {

    @Inject private CustomerVault vault;

    @Inject private Customers customers;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    /**
     * The changes that a proposal really makes.
     *
     * @throws InvalidProposal if a field cannot take what was typed, has changed meanwhile, or the
     *     whole would not agree
     */
    public List<FieldChange> changes(Customer customer, Proposal proposal) {
        mustNotGuess(proposal);
        var problems = new ArrayList<FieldProblem>();
        var values = customer.values(vault.vault());
        var wanted = new EnumMap<CustomerField, String>(values);
        proposal.typed().forEach((field, typed) -> read(field, typed, wanted, problems));
        proposal.typed().keySet().stream()
                .filter(field -> movedOn(customer, field, values.get(field), proposal))
                .forEach(
                        field -> problems.add(FieldProblem.of(field, "customer.changedMeanwhile")));
        checkWhole(customer, values, wanted, problems);
        if (!problems.isEmpty()) {
            throw new InvalidProposal(problems);
        }
        return proposal.typed().keySet().stream()
                .sorted()
                .filter(field -> differs(field, values, wanted))
                .map(field -> new FieldChange(field, values.get(field), wanted.get(field)))
                .toList();
    }

    private static boolean differs(
            CustomerField field,
            Map<CustomerField, String> values,
            Map<CustomerField, String> wanted) {
        return !Objects.equals(values.get(field), wanted.get(field));
    }

    /** Who may not look values up hears the same of right and wrong ones: nothing. */
    private void mustNotGuess(Proposal proposal) {
        var guessed =
                proposal.typed().keySet().stream()
                        .filter(field -> field.dataClass().isSealed())
                        .filter(field -> !FieldPolicy.mayLookUp(me))
                        .map(field -> FieldProblem.of(field, "customer.masked"))
                        .toList();
        if (!guessed.isEmpty()) {
            throw new InvalidProposal(guessed);
        }
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
            // Others are not held against a value that nobody wants any more.
            wanted.remove(field);
            problems.add(invalid.problem());
        }
    }

    private boolean movedOn(Customer customer, CustomerField field, String now, Proposal proposal) {
        var seen = proposal.seen().get(field);
        return seen != null && !vault.vault().isStill(seen, customer.number(), field, now);
    }

    private void checkWhole(
            Customer customer,
            Map<CustomerField, String> values,
            Map<CustomerField, String> wanted,
            List<FieldProblem> problems) {
        if (differs(NAME, values, wanted) && differs(DOCUMENT_NUMBER, values, wanted)) {
            problems.add(FieldProblem.of(DOCUMENT_NUMBER, "customer.nameAndDocument"));
        }
        wanted.values().removeIf(Objects::isNull);
        var before = FieldCheck.check(values, LocalDate.now(clock));
        FieldCheck.check(wanted, LocalDate.now(clock)).stream()
                .filter(problem -> !before.contains(problem))
                .forEach(problems::add);
        var documents =
                vault.vault()
                        .documentKeys(
                                wanted.get(CustomerField.DOCUMENT_KIND),
                                wanted.get(DOCUMENT_NUMBER));
        if (customers.withDocuments(documents).stream()
                .anyMatch(other -> !other.number().equals(customer.number()))) {
            problems.add(FieldProblem.of(DOCUMENT_NUMBER, "customer.documentTaken"));
        }
    }
}
