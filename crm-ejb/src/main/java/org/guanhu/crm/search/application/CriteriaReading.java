package org.guanhu.crm.search.application;

import static org.guanhu.crm.field.domain.CustomerField.DOCUMENT_NUMBER;
import static org.guanhu.crm.field.domain.CustomerField.MOBILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Turns what a person looks for into what is stored, or says why it cannot be. */
@ApplicationScoped
public class CriteriaReading {

    private static final int LONGEST_NAME = 64;

    @Inject private CustomerVault vault;

    @Inject private CurrentStaff me;

    /**
     * The criteria in the terms of what is stored.
     *
     * @throws BusinessRuleViolation if one cannot be what it is said to be
     */
    CustomerQuery.Wanted wanted(CustomerCriteria criteria) {
        var tokens = new ArrayList<Set<Long>>();
        if (criteria.name() != null) {
            tokens.addAll(vault.vault().tokens().inNames(name(criteria.name())));
        }
        exact(DOCUMENT_NUMBER, criteria.document()).ifPresent(tokens::add);
        exact(MOBILE, criteria.mobile()).ifPresent(tokens::add);
        return new CustomerQuery.Wanted(
                number(criteria.number()),
                tokens,
                criteria.tag(),
                criteria.incomplete(),
                criteria.equal());
    }

    /** What cannot be what it is said to be, criterion by criterion. */
    List<CriteriaProblem> problems(CustomerCriteria criteria) {
        return Stream.of(
                        objection("number", () -> number(criteria.number())),
                        objection("name", () -> name(criteria.name())),
                        objection("document", () -> exact(DOCUMENT_NUMBER, criteria.document())),
                        objection("mobile", () -> exact(MOBILE, criteria.mobile())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CriteriaProblem> objection(String criterion, Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (BusinessRuleViolation unreadable) {
            return Optional.of(
                    new CriteriaProblem(criterion, unreadable.code(), unreadable.arguments()));
        }
    }

    private String name(String typed) {
        mustSee(typed);
        if (typed != null && typed.codePointCount(0, typed.length()) > LONGEST_NAME) {
            throw new BusinessRuleViolation("search.nameTooLong", LONGEST_NAME);
        }
        return typed;
    }

    private static String number(String typed) {
        if (typed == null || CustomerNumber.isOne(typed)) {
            return typed;
        }
        throw new BusinessRuleViolation(
                CustomerNumber.hasForm(typed) ? "search.numberCheckDigit" : "search.numberForm");
    }

    /** What a person sees masked they cannot find out by searching either. */
    private void mustSee(String typed) {
        if (typed != null && !FieldPolicy.mayLookUp(me)) {
            throw new BusinessRuleViolation("search.masked");
        }
    }

    private Optional<Set<Long>> exact(CustomerField field, String typed) {
        mustSee(typed);
        return Optional.ofNullable(typed)
                .map(text -> field.type().canonical(field, text))
                .map(canonical -> vault.vault().tokensOf(field, canonical));
    }
}
