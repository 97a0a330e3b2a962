package org.guanhu.crm.customer.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;

/**
 * All that is stored of one customer, by field: built-in ones in their columns, others in rows of
 * their own.
 */
record StoredValues(CustomerColumns columns, Map<String, StoredValue> rows) {

    Object get(Field field) {
        if (field instanceof CustomerField builtIn) {
            return columns.get(builtIn);
        }
        var row = rows.get(field.key());
        return row == null ? null : row.get();
    }

    private void set(Field field, Object stored) {
        if (field instanceof CustomerField builtIn) {
            columns.set(builtIn, stored);
        } else if (stored == null) {
            rows.remove(field.key());
        } else {
            rows.put(field.key(), StoredValue.of(stored));
        }
    }

    /** Stores what the changes want, sealed where it must be. */
    void write(List<FieldChange> changes, CustomerNumber customer, Vault vault) {
        changes.forEach(
                change ->
                        set(
                                change.field(),
                                vault.stored(customer, change.field(), change.after())));
    }

    /** Empties all that tells of the person. */
    void blank() {
        columns.blank();
        rows.clear();
    }

    /** The fields that are no longer as the maker of the changes saw them. */
    List<FieldConflict> conflicts(List<FieldChange> changes, Function<Field, String> reader) {
        return changes.stream()
                .map(change -> FieldConflict.of(change, reader.apply(change.field())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** That field, and those of items found in its place; items are read only when asked for. */
    Stream<Field> foundAs(Field wanted) {
        return Stream.<Supplier<Stream<Field>>>of(
                        () -> Stream.of(wanted),
                        () ->
                                rows.keySet().stream()
                                        .map(StoredValues::known)
                                        .filter(field -> field.foundAs() == wanted))
                .flatMap(Supplier::get);
    }

    /** What a reader makes of each field, where that is something. */
    Map<Field, String> values(Function<Field, String> reader) {
        var values = new TreeMap<Field, String>(Field.ORDER);
        for (var field : fields()) {
            var value = reader.apply(field);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /** The fields of the register, and those of others that have a value. */
    List<Field> fields() {
        return Stream.concat(
                        Stream.of(CustomerField.values()),
                        rows.keySet().stream().map(StoredValues::known).sorted(Field.ORDER))
                .toList();
    }

    private static Field known(String key) {
        return Field.byKey(key)
                .orElseThrow(() -> new IllegalStateException("No such field: " + key));
    }
}
