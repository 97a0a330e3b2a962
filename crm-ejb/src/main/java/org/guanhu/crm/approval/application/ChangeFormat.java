package org.guanhu.crm.approval.application;

import jakarta.json.JsonObject;
import org.guanhu.crm.approval.domain.Change;

/**
 * Writes one feature's changes as JSON and reads them back, under aliases that never change, so
 * that renaming a class cannot spoil what is stored (ADR 0004). Found by CDI.
 */
public interface ChangeFormat {

    /** Whether changes of this alias are written here. */
    boolean knows(String alias);

    /** The change as JSON, always in the same order. */
    JsonObject write(Change change);

    /** The change that {@link #write} wrote. */
    Change read(String alias, JsonObject json);
}
