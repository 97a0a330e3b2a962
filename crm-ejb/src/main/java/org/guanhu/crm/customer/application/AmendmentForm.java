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
        String customer, CustomerKind kind, String name, List<Input> inputs, List<RecordItem> items)
        implements Serializable {

    /** The items of that kind that are on record, and after them those that may be added. */
    public List<RecordItem> of(ItemKind wanted) {
        return items.stream().filter(item -> item.kind() == wanted).toList();
    }

    /** The same with the items that another form offered to add, for these were written into. */
    public AmendmentForm offering(AmendmentForm before) {
        return with(before.offered().filter(item -> onRecord().noneMatch(item::isSame)));
    }

    /** The same with one more item that may be added, unless it is there. */
    public AmendmentForm offering(ItemKind wanted, String item) {
        var one = new RecordItem(wanted, item, true);
        return items.stream().anyMatch(one::isSame)
                ? this
                : with(Stream.concat(offered(), Stream.of(one)));
    }

    private Stream<RecordItem> onRecord() {
        return items.stream().filter(item -> !item.isNew());
    }

    private Stream<RecordItem> offered() {
        return items.stream().filter(RecordItem::isNew);
    }

    private AmendmentForm with(Stream<RecordItem> offered) {
        var added = offered.toList();
        var kept = inputs.stream().filter(input -> !isOffered(input.field()));
        var blank = added.stream().flatMap(item -> item.fields().stream()).map(Input::blank);
        return new AmendmentForm(
                customer,
                kind,
                name,
                Stream.concat(kept, blank).toList(),
                Stream.concat(onRecord(), added.stream()).toList());
    }

    private boolean isOffered(Field field) {
        return field instanceof ItemField of
                && offered().anyMatch(item -> item.key().equals(of.itemKey()));
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
