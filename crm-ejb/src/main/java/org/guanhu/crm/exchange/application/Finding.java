package org.guanhu.crm.exchange.application;

import java.io.Serializable;
import org.guanhu.crm.field.domain.Field;

/**
 * What the trial found in many rows, counted.
 *
 * @param field the field concerned
 * @param code key of the sentence that says it; its placeholders differ from row to row
 * @param isGrave whether such rows cannot be opened
 * @param rows in how many rows
 */
public record Finding(Field field, String code, boolean isGrave, int rows)
        implements Serializable {}
