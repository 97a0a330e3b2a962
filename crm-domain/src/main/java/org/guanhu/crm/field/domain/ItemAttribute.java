package org.guanhu.crm.field.domain;

import java.util.List;

/**
 * What is kept of each item of a kind.
 *
 * @param key name of the attribute within the kind; never changes
 * @param type what may stand in it
 * @param dataClass how secret its values are
 * @param mask how a value looks to a person who may not see it
 * @param traits what is so about it; every attribute may be named by an amendment
 */
public record ItemAttribute(
        String key, FieldType type, DataClass dataClass, Mask mask, List<FieldTrait> traits) {

    public ItemAttribute {
        traits = List.copyOf(traits);
    }

    static ItemAttribute open(String key, FieldType type, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C1, Mask.NONE, List.of(traits));
    }

    static ItemAttribute personal(String key, FieldType type, Mask mask, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C2, mask, List.of(traits));
    }

    static ItemAttribute sensitive(String key, FieldType type, Mask mask, FieldTrait... traits) {
        return new ItemAttribute(key, type, DataClass.C3, mask, List.of(traits));
    }
}
