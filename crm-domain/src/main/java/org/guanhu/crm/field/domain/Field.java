package org.guanhu.crm.field.domain;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * One datum of a customer record: of the built-in register, or of an item that a record may hold
 * several of, such as a further address. Requests, ledger, masks and searches know no other.
 */
public interface Field extends Serializable {

    /** As records, forms and comparisons show them: built-in ones first, then item by item. */
    Comparator<Field> ORDER =
            Comparator.comparingInt(Field::place).thenComparing(field -> field.key());

    /** The field of that key, if there is one; keys are what the outside writes. */
    static Optional<Field> byKey(String key) {
        return CustomerField.byKey(key)
                .map(Field.class::cast)
                .or(() -> ItemField.byKey(key).map(Field.class::cast));
    }

    /** The field's name in requests, files and the ledger; never changes. */
    String key();

    /** Key of the field's label in the bundle. */
    String labelKey();

    /** The part of the record in which the field stands. */
    Section section();

    /** What may stand in the field. */
    FieldType type();

    /** How secret the field's values are. */
    DataClass dataClass();

    /** How a value looks to a person who may not see it. */
    Mask mask();

    /** Whether the field has that trait. */
    boolean has(FieldTrait trait);

    /** Where it stands among all fields; those of one item share a place. */
    int place();

    /** Whether it tells the kind of a document of the customer, not of somebody related. */
    default boolean isKindOfOwnDocument() {
        return this == CustomerField.DOCUMENT_KIND;
    }

    /** The field of the register under which a search finds its values; itself, if none other. */
    default Field foundAs() {
        return this;
    }

    /** Whether records of such customers have the field. */
    default boolean isOf(CustomerKind kind) {
        return !has(
                kind == CustomerKind.INDIVIDUAL ? FieldTrait.OF_COMPANIES : FieldTrait.OF_PEOPLE);
    }

    /** Whether a record, or an item, without this field is incomplete. */
    default boolean isMandatory() {
        return has(FieldTrait.MANDATORY);
    }

    /** Whether an amendment may name the field; what is not has a change of its own. */
    default boolean isAmendable() {
        return has(FieldTrait.AMENDABLE);
    }

    /** Whether lists offer the field as a column. */
    default boolean isListed() {
        return has(FieldTrait.LISTED);
    }

    /** Whether a customer is found by the whole value of this field. */
    default boolean isExactSearch() {
        return has(FieldTrait.EXACT_SEARCH);
    }

    /** Whether a customer is found by the last four characters of this field. */
    default boolean isTailSearch() {
        return has(FieldTrait.TAIL_SEARCH);
    }

    /** Whether a customer is found by a part of this field. */
    default boolean isNameSearch() {
        return has(FieldTrait.NAME_SEARCH);
    }
}
