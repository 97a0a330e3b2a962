package org.guanhu.crm.field.domain;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Optional;

/**
 * An organisation's unified social credit code by GB 32100: who registered it, kind, place,
 * organisation code and a check character by modulus 31.
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;
    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_TO = 17;

    public CreditCode {
        if (objectionTo(value).isPresent()) {
            throw new IllegalArgumentException("Not a unified social credit code");
        }
    }

    /** Why a text is no such code, as a message key; empty if it is one. */
    static Optional<String> objectionTo(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.of("field.document.creditCodeLength");
        }
        if (!CreditCodeUtil.isCreditCodeSimple(text)) {
            return Optional.of("field.document.creditCodeCharacters");
        }
        if (!CreditCodeUtil.isCreditCode(text)) {
            return Optional.of("field.document.checkDigit");
        }
        return OrganisationCode.objectionTo(organisationIn(text))
                .map(inner -> "field.document.creditCodeOrganisation");
    }

    private static String organisationIn(String text) {
        return text.substring(ORGANISATION_FROM, ORGANISATION_TO);
    }

    /** The organisation's code by GB 11714, which outlives a change of registry or kind. */
    public OrganisationCode organisation() {
        return new OrganisationCode(organisationIn(value));
    }

    @Override
    public String toString() {
        return Mask.DOCUMENT.apply(value);
    }
}
