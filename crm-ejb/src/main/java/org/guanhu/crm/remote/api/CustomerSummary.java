package org.guanhu.crm.remote.api;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A customer as the caller may see it; what is not for the caller's eyes comes masked. */
public final class CustomerSummary implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final boolean changePending;
    private final TreeMap<String, String> values;

    /**
     * Puts a summary together.
     *
     * @param values the fields that have a value, by their key, such as {@code mobile}
     */
    public CustomerSummary(String number, boolean changePending, Map<String, String> values) {
        this.number = number;
        this.changePending = changePending;
        this.values = new TreeMap<>(values);
    }

    /** The customer number. */
    public String number() {
        return number;
    }

    /** The name under which the bank knows the customer. */
    public String name() {
        return value("name");
    }

    /** Code of the branch that keeps the customer. */
    public String branch() {
        return value("branch");
    }

    /** Whether a change of the record awaits approval. */
    public boolean isChangePending() {
        return changePending;
    }

    /** The value of one field, masked where it must be, or null if it has none. */
    public String value(String field) {
        return values.get(field);
    }

    /** All values by field. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public String toString() {
        return "CustomerSummary[" + number + "]";
    }
}
