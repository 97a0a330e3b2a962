package org.guanhu.crm.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.ValueTail;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.tag.domain.Taggings;

/** Turns what a person looks for into what is stored, or says why it cannot be. */
@ApplicationScoped
public class CriteriaReading {

    private static final int LONGEST_NAME = 64;
    private static final List<CustomerField> ENDING =
            Arrays.stream(CustomerField.values()).filter(CustomerField::isTailSearch).toList();

    @Inject private CustomerVault vault;

    @Inject private Taggings taggings;

    @Inject private CustomerQuery query;

    @Inject private CurrentStaff me;

    /**
     * The criteria in the terms of what is stored.
     *
     * @throws BusinessRuleViolation if one cannot be what it is said to be
     */
    CustomerQuery.Wanted wanted(CustomerCriteria criteria) {
        var tokens = new ArrayList<Set<Long>>();
        for (var criterion : Criterion.sealed()) {
            var typed = criteria.text(criterion);
            if (typed != null) {
                mustBeReadable(criterion, typed);
                tokens.addAll(tokens(criterion, typed));
            }
        }
        return new CustomerQuery.Wanted(
                number(criteria.text(Criterion.NUMBER)),
                tokens,
                criteria.text(Criterion.TAG),
                criteria.incomplete(),
                criteria.equal());
    }

    /**
     * Whether the plain criteria are such as lists offer. What is not is nobody's, and must not
     * reach the database: it may be a name, typed into an address.
     */
    boolean isKnown(CustomerCriteria criteria) {
        var tag = criteria.text(Criterion.TAG);
        return (tag == null || taggings.all(me.scope()).contains(tag))
                && criteria.equal().entrySet().stream().allMatch(this::isKnown);
    }

    private boolean isKnown(Map.Entry<CustomerField, String> wanted) {
        var field = wanted.getKey();
        var value = wanted.getValue();
        return switch (field) {
            case BRANCH ->
                    BranchCode.isOne(value)
                            && me.scope().branches().contains(new BranchCode(value));
            case MANAGER -> query.managers(me.scope()).contains(value);
            default -> field.type().isCode(value);
        };
    }

    private List<Set<Long>> tokens(Criterion criterion, String typed) {
        return switch (criterion) {
            case NAME -> vault.vault().tokens().inNames(typed);
            case TAIL -> List.of(ofTails(ValueTail.typed(typed)));
            default -> {
                var field = criterion.field().orElseThrow();
                yield List.of(vault.vault().tokensOf(field, canonical(field, typed)));
            }
        };
    }

    private Set<Long> ofTails(ValueTail tail) {
        var all = new HashSet<Long>();
        ENDING.forEach(field -> all.addAll(vault.vault().tokensOf(field, tail)));
        return all;
    }

    /**
     * Whether a customer whom the tokens found is one who is looked for: a token is shared by
     * several values.
     */
    boolean fits(CustomerCriteria criteria, Customer customer) {
        return Arrays.stream(Criterion.sealed())
                .filter(criterion -> criteria.text(criterion) != null)
                .allMatch(criterion -> fits(criterion, criteria.text(criterion), customer));
    }

    private boolean fits(Criterion criterion, String typed, Customer customer) {
        var open = vault.vault();
        return switch (criterion) {
            case NAME -> {
                var name = customer.value(CustomerField.NAME, open);
                yield name != null && open.tokens().matches(name, typed);
            }
            case TAIL ->
                    ENDING.stream()
                            .flatMap(field -> customer.found(field, open))
                            .anyMatch(ValueTail.typed(typed)::isEndOf);
            default -> {
                var field = criterion.field().orElseThrow();
                var wanted = canonical(field, typed);
                yield customer.found(field, open)
                        .anyMatch(value -> Vault.isSought(field, value, wanted));
            }
        };
    }

    /** What cannot be what it is said to be, criterion by criterion. */
    List<CriteriaProblem> problems(CustomerCriteria criteria) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criteria.text(criterion) != null)
                .map(criterion -> objection(criterion, criteria.text(criterion)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<CriteriaProblem> objection(Criterion criterion, String typed) {
        try {
            mustBeReadable(criterion, typed);
            return Optional.empty();
        } catch (BusinessRuleViolation unreadable) {
            return Optional.of(
                    new CriteriaProblem(
                            criterion.key(), unreadable.code(), unreadable.arguments()));
        }
    }

    private void mustBeReadable(Criterion criterion, String typed) {
        if (criterion.isSealed()) {
            mustSee();
        }
        switch (criterion) {
            case NUMBER -> number(typed);
            case NAME -> mustBeShort(typed);
            case TAIL -> mustBeTail(typed);
            case DOCUMENT, MOBILE, EMAIL -> canonical(criterion.field().orElseThrow(), typed);
            case TAG -> {}
        }
    }

    /** What a person sees masked they cannot find out by searching either. */
    private void mustSee() {
        if (!FieldPolicy.mayLookUp(me)) {
            throw new BusinessRuleViolation("search.masked");
        }
    }

    private static void mustBeShort(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new BusinessRuleViolation("search.nameTooLong", LONGEST_NAME);
        }
    }

    private static void mustBeTail(String typed) {
        if (!ValueTail.isOne(typed)) {
            throw new BusinessRuleViolation("search.tailForm");
        }
    }

    private static String number(String typed) {
        if (typed == null || CustomerNumber.isOne(typed)) {
            return typed;
        }
        throw new BusinessRuleViolation(
                CustomerNumber.hasForm(typed) ? "search.numberCheckDigit" : "search.numberForm");
    }

    private static String canonical(CustomerField field, String typed) {
        return field.type().canonical(field, typed);
    }
}
