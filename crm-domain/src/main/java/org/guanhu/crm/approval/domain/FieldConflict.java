package org.guanhu.crm.approval.domain;

import java.util.Objects;
import java.util.Optional;
import org.guanhu.crm.field.domain.Field;

/**
 * A field that has changed since the request was made (security.md I5).
 *
 * @param field the field
 * @param then its value when the request was made
 * @param now its value now
 * @param proposed the value proposed
 */
public record FieldConflict(Field field, String then, String now, String proposed) {

    /**
     * The conflict of a change with what the record holds now; none if it is as the maker saw it.
     */
    public static Optional<FieldConflict> of(FieldChange change, String now) {
        return Objects.equals(change.before(), now)
                ? Optional.empty()
                : Optional.of(
                        new FieldConflict(change.field(), change.before(), now, change.after()));
    }

    @Override
    public String toString() {
        return "FieldConflict[" + field.key() + "]";
    }
}
