package org.guanhu.crm.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Turns what a person looks for into what is stored, or says why it cannot be. */
@ApplicationScoped
public class CriteriaReading {

    private static final int LONGEST_NAME = 64;

    @Inject private CustomerVault vault;

    /**
     * The criteria in the terms of what is stored.
     *
     * @throws BusinessRuleViolation if one cannot be what it is said to be
     */
    CustomerQuery.Wanted wanted(CustomerCriteria criteria) {
        var tokens = new ArrayList<Long>();
        if (criteria.name() != null) {
            tokens.addAll(vault.vault().tokens().inName(name(criteria.name())));
        }
        exact(CustomerField.DOCUMENT_NUMBER, criteria.document(), tokens);
        exact(CustomerField.MOBILE, criteria.mobile(), tokens);
        return new CustomerQuery.Wanted(
                number(criteria.number()),
                tokens,
                criteria.tag(),
                criteria.incomplete(),
                criteria.equal());
    }

    /** Whether the criteria can be read at all. */
    boolean isReadable(CustomerCriteria criteria) {
        try {
            wanted(criteria);
            return true;
        } catch (BusinessRuleViolation unreadable) {
            return false;
        }
    }

    private static String name(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST_NAME) {
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

    private void exact(CustomerField field, String typed, ArrayList<Long> tokens) {
        if (typed != null) {
            var canonical = field.type().canonical(field, typed);
            tokens.add(vault.vault().tokens().exact(field.key(), canonical));
        }
    }
}
