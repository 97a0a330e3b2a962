package org.guanhu.crm.reveal.application;

import org.guanhu.crm.field.domain.Field;

/**
 * A value that may be looked at for a moment, and must then be gone from the screen.
 *
 * @param field whose field
 * @param value the whole value, canonical
 * @param seconds how long it may be shown
 * @param left how many more this person may be shown today
 */
public record Revealed(Field field, String value, int seconds, int left) {

    @Override
    public String toString() {
        return "Revealed[" + field.key() + "]";
    }
}
