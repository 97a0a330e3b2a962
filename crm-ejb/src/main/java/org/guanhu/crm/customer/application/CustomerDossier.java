package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemKind;

/**
 * A customer's record as it is laid before one person (CI-11).
 *
 * @param number customer number
 * @param kind individual or organisation
 * @param incomplete whether a mandatory field has no value
 * @param openedAt when the record was opened
 * @param changedAt when it last changed
 * @param version how often it has changed, from 1
 * @param fields all fields, by the register's order
 * @param missing the mandatory fields without a value
 * @param held whether the data must be kept, whoever asks for its erasure
 * @param erased whether the data was destroyed
 * @param items the items on record, each with its fields
 * @param retention what this person may propose about keeping the data
 * @param standing what this person may propose about closing
 */
public record CustomerDossier(
        String number,
        CustomerKind kind,
        boolean incomplete,
        Instant openedAt,
        Instant changedAt,
        long version,
        Map<Field, FieldView> fields,
        List<Field> missing,
        boolean held,
        boolean erased,
        List<RecordItem> items,
        List<RetentionStep> retention,
        List<StandingStep> standing)
        implements Serializable {

    /** The items of one kind, in order. */
    public List<RecordItem> of(ItemKind wanted) {
        return items.stream().filter(item -> item.kind() == wanted).toList();
    }

    /** One field, by its key. */
    public FieldView field(String key) {
        return fields.get(Field.byKey(key).orElseThrow());
    }

    /** Whether its data may be changed at all: not once it is closed or erased. */
    public boolean amendable() {
        return CustomerStatus.ACTIVE.name().equals(field("status").value());
    }

    /** How many fields await approval of a change. */
    public long pending() {
        return fields.values().stream().filter(field -> field.pending() != null).count();
    }
}
