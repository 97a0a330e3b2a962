package org.guanhu.crm.search.application;

import java.io.Serializable;
import java.util.Map;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * Which customers are looked for; null or blank leaves a criterion open (SR-01, SR-02).
 *
 * @param number customer number
 * @param name part of a name, its pinyin or its initials
 * @param document number of an identity document
 * @param mobile mobile phone
 * @param tag a tag
 * @param incomplete only records that lack a mandatory field
 * @param equal plain fields that must have a value, by field
 */
public record CustomerCriteria(
        String number,
        String name,
        String document,
        String mobile,
        String tag,
        boolean incomplete,
        Map<CustomerField, String> equal)
        implements Serializable {

    public CustomerCriteria {
        number = blankToNull(number);
        name = blankToNull(name);
        document = blankToNull(document);
        mobile = blankToNull(mobile);
        tag = blankToNull(tag);
        equal = Map.copyOf(equal);
    }

    /** Everything in scope. */
    public static CustomerCriteria none() {
        return new CustomerCriteria(null, null, null, null, null, false, Map.of());
    }

    /**
     * What a person means who types one text into one box: a customer number, a document, a mobile
     * or else a part of a name.
     */
    public static CustomerCriteria meant(String text) {
        var typed = text == null ? "" : text.strip();
        var none = none();
        if (CustomerNumber.hasForm(typed)) {
            return new CustomerCriteria(typed, null, null, null, null, false, Map.of());
        }
        if (typed.matches("[0-9]{14,17}[0-9Xx]")) {
            return new CustomerCriteria(null, null, typed, null, null, false, Map.of());
        }
        if (typed.matches("(\\+?86[ -]?)?1[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}")) {
            return new CustomerCriteria(null, null, null, typed, null, false, Map.of());
        }
        return typed.isEmpty()
                ? none
                : new CustomerCriteria(null, typed, null, null, null, false, Map.of());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "CustomerCriteria";
    }
}
