package org.guanhu.crm.field.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.shared.web.Wording;

/** Says beside a proposed value what is allowed but ought to be looked at. */
@RequestScoped
public class FieldDoubts {

    @Inject private Wording wording;
    @Inject private Clock clock;

    /** Sentences about a value as it would be stored; none where there is nothing to say. */
    public List<String> of(Field field, String value) {
        return value == null
                ? List.of()
                : FieldCheck.doubts(Map.of(field, value), LocalDate.now(clock)).stream()
                        .map(doubt -> wording.ofAll(doubt.code(), doubt.arguments()))
                        .toList();
    }
}
