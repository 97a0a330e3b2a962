package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.customer.domain.CustomerKind;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Section;

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
 * @param retention what this person may propose about keeping the data
 */
public record CustomerDossier(
        String number,
        CustomerKind kind,
        boolean incomplete,
        Instant openedAt,
        Instant changedAt,
        long version,
        Map<CustomerField, FieldView> fields,
        List<CustomerField> missing,
        boolean held,
        boolean erased,
        List<RetentionStep> retention)
        implements Serializable {

    /** The fields of one section. */
    public List<FieldView> of(Section section) {
        return CustomerField.of(section).stream().map(fields::get).toList();
    }

    /** One field, by its key. */
    public FieldView field(String key) {
        return fields.get(CustomerField.byKey(key).orElseThrow());
    }

    /** How many fields await approval of a change. */
    public long pending() {
        return fields.values().stream().filter(field -> field.pending() != null).count();
    }
}
