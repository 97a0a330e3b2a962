package org.guanhu.crm.field.domain;

import static org.guanhu.crm.field.domain.FieldTrait.EXACT_SEARCH;
import static org.guanhu.crm.field.domain.FieldTrait.MANDATORY;
import static org.guanhu.crm.field.domain.FieldTrait.TAIL_SEARCH;
import static org.guanhu.crm.field.domain.ItemAttribute.open;
import static org.guanhu.crm.field.domain.ItemAttribute.personal;
import static org.guanhu.crm.field.domain.ItemAttribute.sensitive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a record may hold several of (CI-03 to CI-07, CO-02). Items are changed attribute by
 * attribute, as every field is: by an approved change, with its entry in the ledger.
 */
public enum ItemKind {
    ADDRESS(
            "address",
            Section.ADDRESS,
            CustomerKind.BOTH,
            open("purpose", FieldType.ADDRESS_PURPOSE, MANDATORY),
            personal("text", FieldType.ADDRESS, Mask.ADDRESS, MANDATORY),
            open("postcode", FieldType.POSTCODE)),
    PHONE(
            "phone",
            Section.CONTACT,
            CustomerKind.BOTH,
            open("purpose", FieldType.CONTACT_PURPOSE, MANDATORY),
            personal("number", FieldType.PHONE, Mask.PHONE, MANDATORY)
                    .foundAs(CustomerField.MOBILE, EXACT_SEARCH, TAIL_SEARCH),
            open("primary", FieldType.YES_NO)),
    EMAIL(
            "email",
            Section.CONTACT,
            CustomerKind.BOTH,
            open("purpose", FieldType.CONTACT_PURPOSE, MANDATORY),
            personal("address", FieldType.EMAIL, Mask.EMAIL, MANDATORY)
                    .foundAs(CustomerField.EMAIL, EXACT_SEARCH),
            open("primary", FieldType.YES_NO)),
    DOCUMENT(
            "document",
            Section.IDENTITY,
            CustomerKind.BOTH,
            open("kind", FieldType.DOCUMENT_KIND, MANDATORY),
            sensitive("number", FieldType.DOCUMENT_NUMBER, Mask.DOCUMENT, MANDATORY)
                    .foundAs(CustomerField.DOCUMENT_NUMBER, EXACT_SEARCH, TAIL_SEARCH),
            open("issuer", FieldType.TEXT),
            open("from", FieldType.DATE),
            open("until", FieldType.DATE)),
    CONTACT(
            "contact",
            Section.RELATIONS,
            CustomerKind.ORGANISATIONS,
            open("role", FieldType.CONTACT_ROLE, MANDATORY),
            personal("name", FieldType.NAME, Mask.NAME, MANDATORY),
            personal("phone", FieldType.PHONE, Mask.PHONE),
            personal("email", FieldType.EMAIL, Mask.EMAIL)),
    RELATION(
            "relation",
            Section.RELATIONS,
            CustomerKind.BOTH,
            open("kind", FieldType.RELATION_KIND, MANDATORY),
            open("customer", FieldType.CUSTOMER_NUMBER),
            personal("name", FieldType.NAME, Mask.NAME),
            open("documentKind", FieldType.DOCUMENT_KIND),
            sensitive("documentNumber", FieldType.DOCUMENT_NUMBER, Mask.DOCUMENT),
            personal("phone", FieldType.PHONE, Mask.PHONE),
            open("from", FieldType.DATE),
            open("until", FieldType.DATE)),
    OWNER(
            "owner",
            Section.RELATIONS,
            CustomerKind.ORGANISATIONS,
            personal("name", FieldType.NAME, Mask.NAME, MANDATORY),
            open("documentKind", FieldType.DOCUMENT_KIND, MANDATORY),
            sensitive("documentNumber", FieldType.DOCUMENT_NUMBER, Mask.DOCUMENT, MANDATORY),
            personal("share", FieldType.PERCENT, Mask.TEXT, MANDATORY)),
    CONSENT(
            "consent",
            Section.CONSENT,
            CustomerKind.BOTH,
            open("purpose", FieldType.CONSENT_PURPOSE, MANDATORY),
            open("channel", FieldType.CONSENT_CHANNEL, MANDATORY),
            open("source", FieldType.CONSENT_SOURCE, MANDATORY),
            open("text", FieldType.REFERENCE, MANDATORY),
            open("given", FieldType.PAST_DATE, MANDATORY),
            open("withdrawn", FieldType.PAST_DATE));

    private final String key;
    private final Section section;
    private final Set<CustomerKind> of;
    private final List<ItemAttribute> attributes;

    ItemKind(String key, Section section, Set<CustomerKind> of, ItemAttribute... attributes) {
        this.key = key;
        this.section = section;
        this.of = of;
        this.attributes = List.of(attributes);
    }

    /** The kind of that key, if there is one. */
    static Optional<ItemKind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** What customers of that kind may have in that part of the record. */
    public static List<ItemKind> of(Section section, CustomerKind customers) {
        return Arrays.stream(values())
                .filter(kind -> kind.section == section && kind.of.contains(customers))
                .toList();
    }

    /** Whether customers of that kind may have such items. */
    public boolean isOf(CustomerKind customers) {
        return of.contains(customers);
    }

    /** The kind's name in the keys of fields; never changes. */
    public String key() {
        return key;
    }

    /** Key of what one item is called in the bundle. */
    public String labelKey() {
        return "customer.item." + key;
    }

    /** The part of the record in which such items stand. */
    public Section section() {
        return section;
    }

    /** With what the keys of the fields of an item of that name begin. */
    public String keyOf(String item) {
        return key + "." + item;
    }

    /** The fields of one item, in order. */
    public List<ItemField> fields(String item) {
        return attributes.stream().map(one -> new ItemField(this, item, one)).toList();
    }

    /** That attribute of that item, if there is one. */
    public Optional<ItemField> field(String item, String attribute) {
        return fields(item).stream()
                .filter(one -> one.attribute().key().equals(attribute))
                .findFirst();
    }
}
