package org.guanhu.crm.field.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of each item of a kind.
 *
 * @param key name of the attribute within the kind; never changes
 * @param type what may stand in it
 * @param dataClass how secret its values are
 * @param mask how a value looks to a person who may not see it
 * @param traits what is so about it; every attribute may be named by an amendment
 * @param foundAs the field of the register under which its values are found, or null
 */
public record ItemAttribute(
        String key,
        FieldType type,
        DataClass dataClass,
        Mask mask,
        List<FieldTrait> traits,
        CustomerField foundAs)
        implements Serializable {

    public ItemAttribute {
        traits = List.copyOf(traits);
    }

    static ItemAttribute open(String key, FieldType type, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C1, Mask.NONE, List.of(traits), null);
    }

    static ItemAttribute personal(String key, FieldType type, Mask mask, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C2, mask, List.of(traits), null);
    }

    static ItemAttribute sensitive(String key, FieldType type, Mask mask, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C3, mask, List.of(traits), null);
    }

    /** The same, found as a field of the register is. */
    ItemAttribute foundAs(CustomerField field, FieldTrait... how) {
        var all = new ArrayList<>(traits);
        all.addAll(List.of(how));
        return new ItemAttribute(key, type, dataClass, mask, all, field);
    }
}
