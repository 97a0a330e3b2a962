package org.guanhu.crm.customer.domain;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.DocumentKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldType;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ResidentIdNumber;

/**
 * Turns a customer's values into what is stored, and back.
 *
 * @param cipher seals and opens
 * @param tokens makes sealed values findable
 */
public record Vault(FieldCipher cipher, SearchTokens tokens) {

    /**
     * By which rules tokens are made; who changes what {@link #tokensOf(Map)} answers raises it,
     * and the tokens of all records are made anew. 2: ends of documents and mobiles.
     */
    public static final int TOKEN_RULES = 2;

    private static final String TABLE = "customer";
    private static final String DOCUMENT = "document";

    /** What is stored for a value: sealed bytes for C2 and C3, the text itself for C1. */
    Object stored(CustomerNumber customer, Field field, String value) {
        return field.dataClass().isSealed() ? cipher.seal(place(customer, field), value) : value;
    }

    /** The value of what is stored. */
    String value(CustomerNumber customer, Field field, Object stored) {
        return field.dataClass().isSealed()
                ? cipher.open(place(customer, field), (byte[]) stored)
                : (String) stored;
    }

    /** Makes the data key of a customer who is new. */
    public void admit(CustomerNumber customer) {
        cipher.admit(customer.value());
    }

    /** Keyed digest of a value, for telling later whether it is still the same. */
    public String digest(CustomerNumber customer, Field field, String value) {
        return cipher.digest(place(customer, field), value);
    }

    /** The digests of what the maker of these changes saw, by the key of the field. */
    public Map<String, String> digests(CustomerNumber customer, List<FieldChange> changes) {
        var digests = new TreeMap<String, String>();
        changes.forEach(
                change ->
                        digests.put(
                                change.field().key(),
                                digest(customer, change.field(), change.before())));
        return digests;
    }

    /** Whether a value is still the one of which that digest was made. */
    public boolean isStill(String digest, CustomerNumber customer, Field field, String value) {
        return digest.equals(cipher.digest(place(customer, field), value, digest));
    }

    /** All tokens by which a customer with these values is found. */
    public Set<Long> tokensOf(Map<? extends Field, String> values) {
        var all = new HashSet<Long>();
        values.forEach(
                (field, value) -> {
                    if (field.isExactSearch()) {
                        all.add(token(field.foundAs(), value));
                    }
                    if (field.isTailSearch()) {
                        ValueTail.of(value)
                                .forEach(end -> all.add(tokens.tail(field.foundAs().key(), end)));
                    }
                    if (field.isNameSearch()) {
                        all.addAll(tokens.ofName(value));
                    }
                });
        return all;
    }

    private long token(Field field, String value) {
        return tokens.exact(field.key(), sought(field, value));
    }

    /** The tokens by which a customer with that whole value is found: one for each key in use. */
    public Set<Long> tokensOf(Field field, String value) {
        return tokens.exacts(field.key(), sought(field, value));
    }

    /** The tokens by which a customer is found of whom a value ends so. */
    public Set<Long> tokensOf(Field field, ValueTail tail) {
        return tokens.tails(field.key(), tail.text());
    }

    /** Whether a value is the one that is sought; tokens leave out what this looks at. */
    public static boolean isSought(Field field, String value, String wanted) {
        return value != null
                && (field.type() == FieldType.EMAIL
                        ? value.equalsIgnoreCase(wanted)
                        : sought(field, value).equals(sought(field, wanted)));
    }

    /** A citizen's number is sought as it is written today, whichever form was typed or kept. */
    private static String sought(Field field, String value) {
        return field.type() == FieldType.DOCUMENT_NUMBER ? ResidentIdNumber.today(value) : value;
    }

    /** Keyed digest of a document, unique in the bank (NR-03); null if there is none. */
    public String documentKey(String kind, String number) {
        return kind == null || number == null
                ? null
                : tokens.unique(DOCUMENT, identity(kind, number));
    }

    /** The digests under which that document is on record: one for each key in use. */
    public Set<String> documentKeys(String kind, String number) {
        return kind == null || number == null
                ? Set.of()
                : tokens.uniques(DOCUMENT, identity(kind, number));
    }

    /** The digests under which the documents among these values are on record. */
    public Set<String> documentKeys(Map<Field, String> values) {
        return documents(values).values().stream().flatMap(Set::stream).collect(toSet());
    }

    /** The same, each with the field in which the document's number stands. */
    public Map<Field, Set<String>> documents(Map<Field, String> values) {
        var found = new TreeMap<Field, Set<String>>(Field.ORDER);
        values.forEach(
                (field, number) ->
                        kindOf(field)
                                .ifPresent(
                                        kind ->
                                                found.put(
                                                        field,
                                                        documentKeys(values.get(kind), number))));
        return found;
    }

    /** Where the kind of a document stands, if that field is the number of one. */
    private static Optional<Field> kindOf(Field field) {
        if (field == CustomerField.DOCUMENT_NUMBER) {
            return Optional.of(CustomerField.DOCUMENT_KIND);
        }
        return field instanceof ItemField of && of.foundAs() == CustomerField.DOCUMENT_NUMBER
                ? of.kind().field(of.item(), "kind").map(Field.class::cast)
                : Optional.empty();
    }

    private static String identity(String kind, String number) {
        return DocumentKind.valueOf(kind).identityOf(number);
    }

    private static SealPlace place(CustomerNumber customer, Field field) {
        return new SealPlace(TABLE, field.key(), customer.value(), customer.value());
    }
}
