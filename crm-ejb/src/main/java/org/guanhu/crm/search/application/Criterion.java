package org.guanhu.crm.search.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.guanhu.crm.field.domain.CustomerField;

/** What a customer is looked for by, where a text is typed or chosen. */
public enum Criterion {
    /** The customer number. */
    NUMBER(null),
    /** A part of the name, its pinyin or its initials. */
    NAME(CustomerField.NAME),
    /** The whole number of an identity document. */
    DOCUMENT(CustomerField.DOCUMENT_NUMBER),
    /** The whole mobile number. */
    MOBILE(CustomerField.MOBILE),
    /** The whole e-mail address. */
    EMAIL(CustomerField.EMAIL),
    /** The last four characters of document or mobile. */
    TAIL(null),
    /** A tag. */
    TAG(null);

    private final CustomerField field;

    Criterion(CustomerField field) {
        this.field = field;
    }

    /** The sealed field in which the text is sought, if it is one field. */
    Optional<CustomerField> field() {
        return Optional.ofNullable(field);
    }

    /** Whether it is sought among sealed values: asked of those only who may look them up. */
    boolean isSealed() {
        return field != null || this == TAIL;
    }

    /** Whether who knows it looks for one person, rather than through a list. */
    boolean isExact() {
        return isSealed() && this != NAME;
    }

    /** Whether the whole value of a field is meant. */
    boolean isWhole() {
        return field != null && this != NAME;
    }

    static Criterion[] sealed() {
        return Arrays.stream(values()).filter(Criterion::isSealed).toArray(Criterion[]::new);
    }

    /** How pages and the ledger name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
