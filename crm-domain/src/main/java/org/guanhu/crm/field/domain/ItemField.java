package org.guanhu.crm.field.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One datum of one item of a record, such as the number of a further phone.
 *
 * @param kind what the item is
 * @param item name of the item among all of its kind on the record; given by {@link ItemName}
 * @param attribute what of it
 */
public record ItemField(ItemKind kind, String item, ItemAttribute attribute) implements Field {

    private static final long serialVersionUID = 1L;
    private static final int BEHIND_THE_REGISTER = 1_000;
    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.([a-z0-9]{6,12})\\.([a-zA-Z]+)");

    /** The field of that key, if there is such a kind with such an attribute. */
    static Optional<ItemField> byKey(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? ItemKind.byKey(parts.group(1))
                        .flatMap(kind -> kind.field(parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** Key that all fields of the item begin with. */
    public String itemKey() {
        return kind.keyOf(item);
    }

    @Override
    public String key() {
        return itemKey() + "." + attribute.key();
    }

    @Override
    public String labelKey() {
        return "customer.item." + kind.key() + "." + attribute.key();
    }

    @Override
    public Section section() {
        return kind.section();
    }

    @Override
    public FieldType type() {
        return attribute.type();
    }

    @Override
    public DataClass dataClass() {
        return attribute.dataClass();
    }

    @Override
    public Mask mask() {
        return attribute.mask();
    }

    @Override
    public boolean has(FieldTrait trait) {
        return trait == FieldTrait.AMENDABLE || attribute.traits().contains(trait);
    }

    @Override
    public boolean isKindOfOwnDocument() {
        return kind == ItemKind.DOCUMENT && type() == FieldType.DOCUMENT_KIND;
    }

    /** A further phone is found where a mobile is asked for, and so on. */
    @Override
    public Field foundAs() {
        return attribute.foundAs() == null ? this : attribute.foundAs();
    }

    @Override
    public int place() {
        return BEHIND_THE_REGISTER + kind.ordinal();
    }
}
