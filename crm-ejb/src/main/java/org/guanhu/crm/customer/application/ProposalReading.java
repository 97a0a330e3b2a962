package org.guanhu.crm.customer.application;

import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.NAME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.KnownCustomer;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;

/** Reads what was typed, field by field, and says at each field what is wrong. */
@ApplicationScoped
public class ProposalReading {

    @Inject private CustomerVault vault;

    @Inject private Customers customers;

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    @Inject private Clock clock;

    /**
     * The changes that a proposal really makes.
     *
     * @throws InvalidProposal if a field cannot take what was typed, has changed meanwhile, or the
     *     whole would not agree
     */
    public List<FieldChange> changes(Customer customer, Proposal proposal) {
        TypedValues.mustNotGuess(proposal.typed().keySet(), me);
        var values = customer.values(vault.vault());
        var typed = new TypedValues(customer.kind(), values);
        proposal.typed().forEach(typed::read);
        proposal.typed().keySet().stream()
                .filter(field -> movedOn(customer, field, values.get(field), proposal))
                .forEach(field -> typed.found(field, "customer.changedMeanwhile"));
        if (typed.differs(NAME) && typed.differs(DOCUMENT_NUMBER)) {
            typed.found(DOCUMENT_NUMBER, "customer.nameAndDocument");
        }
        typed.check(LocalDate.now(clock));
        typed.documents(vault.vault())
                .forEach(
                        (field, keys) -> {
                            known(keys)
                                    .filter(one -> isAnother(one, customer))
                                    .findFirst()
                                    .ifPresent(
                                            other -> {
                                                wasFound(other);
                                                typed.found(field, "customer.documentTaken");
                                            });
                        });
        return typed.changes();
    }

    private boolean movedOn(Customer customer, Field field, String now, Proposal proposal) {
        var seen = proposal.seen().get(field);
        return seen != null && !vault.vault().isStill(seen, customer.number(), field, now);
    }

    /**
     * The values of a record that is to be opened.
     *
     * @param kind individual or organisation
     * @param given what is not typed: branch, manager and status
     * @throws InvalidProposal if a field cannot take what was typed, or a mandatory one has no
     *     value, or the document is on record already (NR-03)
     */
    public List<FieldChange> opening(
            CustomerKind kind, Map<Field, String> typed, Map<Field, String> given) {
        TypedValues.mustNotGuess(typed.keySet(), me);
        var values = new TypedValues(kind, Map.of());
        typed.forEach(values::read);
        given.forEach(values::read);
        values.check(LocalDate.now(clock));
        values.checkComplete();
        values.documents(vault.vault())
                .forEach(
                        (field, keys) ->
                                known(keys)
                                        .findFirst()
                                        .ifPresent(other -> wasKnown(values, field, other)));
        return values.changes();
    }

    /** Whose document it is they learn who may meet that customer, and nobody else. */
    private void wasKnown(TypedValues values, Field field, KnownCustomer other) {
        wasFound(other);
        if (other.isIn(me.scope())) {
            values.found(field, "customer.documentKnown", other.number());
        } else {
            values.found(field, "customer.documentTaken");
        }
    }

    /** Whoever proposes a document learns whether the bank knows it: that is a search. */
    private void wasFound(KnownCustomer other) {
        trail.note(
                AccessNote.of(AccessKind.SEARCHED_EXACTLY, me)
                        .about(other.number().value(), new BranchCode(other.branch())));
    }

    private static boolean isAnother(KnownCustomer known, Customer customer) {
        return !known.number().equals(customer.number());
    }

    private Stream<KnownCustomer> known(Set<String> documents) {
        return customers.withDocuments(documents).stream();
    }
}
