package org.guanhu.crm.customer.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * Turns a customer's values into what is stored, and back.
 *
 * @param cipher seals and opens
 * @param tokens makes sealed values findable
 */
public record Vault(FieldCipher cipher, SearchTokens tokens) {

    private static final String TABLE = "customer";
    private static final String DOCUMENT = "document";
    private static final String CITIZEN = "CITIZEN";

    /** What is stored for a value: sealed bytes for C2 and C3, the text itself for C1. */
    Object stored(CustomerNumber customer, CustomerField field, String value) {
        return field.dataClass().isSealed() ? cipher.seal(place(customer, field), value) : value;
    }

    /** The value of what is stored. */
    String value(CustomerNumber customer, CustomerField field, Object stored) {
        return field.dataClass().isSealed()
                ? cipher.open(place(customer, field), (byte[]) stored)
                : (String) stored;
    }

    /** Makes the data key of a customer who is new. */
    public void admit(CustomerNumber customer) {
        cipher.admit(customer.value());
    }

    /** Keyed digest of a value, for telling later whether it is still the same. */
    public String digest(CustomerNumber customer, CustomerField field, String value) {
        return cipher.digest(place(customer, field), value);
    }

    /** All tokens by which a customer with these values is found. */
    public Set<Long> tokensOf(Map<CustomerField, String> values) {
        var all = new HashSet<Long>();
        values.forEach(
                (field, value) -> {
                    if (field.isExactSearch()) {
                        all.add(tokens.exact(field.key(), value));
                    }
                    if (field.isNameSearch()) {
                        all.addAll(tokens.ofName(value));
                    }
                });
        return all;
    }

    /**
     * Keyed digest of a document, unique in the bank (NR-03); null if there is none. Papers that
     * bear the citizen's own number are one document.
     */
    public String documentKey(String kind, String number) {
        return kind == null || number == null ? null : tokens.unique(DOCUMENT, kind + ":" + number);
    }

    /** The digests under which that document may be on record: one for each key in use. */
    public Set<String> documentKeys(String kind, String number) {
        return kind == null || number == null
                ? Set.of()
                : tokens.uniques(DOCUMENT, kind + ":" + number);
    }

    private static SealPlace place(CustomerNumber customer, CustomerField field) {
        return new SealPlace(TABLE, field.key(), customer.value(), customer.value());
    }
}
