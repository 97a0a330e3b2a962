package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;

/**
 * One item of a record, or one that may be added to it.
 *
 * @param kind what the item is
 * @param name name of the item among all of its kind
 * @param isNew whether it is not on record yet
 */
public record RecordItem(ItemKind kind, String name, boolean isNew) implements Serializable {

    /** Its fields, in order. */
    public List<ItemField> fields() {
        return kind.fields(name);
    }

    /** With what the keys of its fields begin. */
    public String key() {
        return kind.keyOf(name);
    }

    boolean isSame(RecordItem other) {
        return key().equals(other.key());
    }
}
