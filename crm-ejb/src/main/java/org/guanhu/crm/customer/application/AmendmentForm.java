package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;

/**
 * What the form for opening or changing a record starts from.
 *
 * @param customer customer number; null for a record that is to be opened
 * @param kind individual or organisation
 * @param name the customer's name as this person may read it, or null
 * @param inputs the fields that may be given, those of items behind the others
 * @param items the items on record, and an empty one of each kind that may be added
 */
public record AmendmentForm(
        String customer, CustomerKind kind, String name, List<Input> inputs, List<Item> items)
        implements Serializable {

    /**
     * One item of the form.
     *
     * @param kind what the item is
     * @param name name of the item among all of its kind
     * @param isNew whether it is not on record yet
     */
    public record Item(ItemKind kind, String name, boolean isNew) implements Serializable {

        /** Its fields, in order. */
        public List<ItemField> fields() {
            return kind.fields(name);
        }

        boolean isSame(Item other) {
            return key().equals(other.key());
        }

        /** With what the keys of its fields begin. */
        public String key() {
            return kind.key() + "." + name;
        }
    }

    /** The items of that kind that are on record, and after them those that may be added. */
    public List<Item> of(ItemKind wanted) {
        return items.stream().filter(item -> item.kind() == wanted).toList();
    }

    /** The same with the items that another form offered to add, for these were written into. */
    public AmendmentForm offering(AmendmentForm before) {
        var onRecord = items.stream().filter(item -> !item.isNew()).toList();
        var offered =
                before.items.stream()
                        .filter(item -> item.isNew())
                        .filter(item -> onRecord.stream().noneMatch(item::isSame))
                        .toList();
        return with(onRecord, offered);
    }

    /** The same with one more item that may be added, unless it is there. */
    public AmendmentForm offering(ItemKind wanted, String item) {
        var one = new Item(wanted, item, true);
        return items.stream().anyMatch(one::isSame)
                ? this
                : with(
                        items.stream().filter(other -> !other.isNew()).toList(),
                        Stream.concat(items.stream().filter(Item::isNew), Stream.of(one)).toList());
    }

    private AmendmentForm with(List<Item> onRecord, List<Item> offered) {
        var kept = inputs.stream().filter(input -> !isOffered(input.field())).toList();
        var blank = offered.stream().flatMap(item -> item.fields().stream()).map(Input::blank);
        return new AmendmentForm(
                customer,
                kind,
                name,
                Stream.concat(kept.stream(), blank).toList(),
                Stream.concat(onRecord.stream(), offered.stream()).toList());
    }

    private boolean isOffered(Field field) {
        return field instanceof ItemField of
                && items.stream()
                        .filter(Item::isNew)
                        .anyMatch(item -> item.key().equals(of.itemKey()));
    }

    /**
     * One field of the form.
     *
     * @param field the field
     * @param value its value as this person may see it, or null
     * @param masked whether the value is masked, so that leaving the input empty means no change
     * @param digest keyed digest of the value, goes back with the proposal
     * @param pending the open request on the field, or null; such a field cannot be changed now
     */
    public record Input(
            Field field, String value, boolean masked, String digest, FieldView.PendingMark pending)
            implements Serializable {

        /** The input of a field that is not on record. */
        static Input blank(Field field) {
            return new Input(field, null, false, null, null);
        }

        @Override
        public String toString() {
            return "Input[" + field.key() + "]";
        }
    }

    @Override
    public String toString() {
        return "AmendmentForm[" + customer + "]";
    }
}
