package org.guanhu.crm.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Where a row stands: in which import, and its number there, from 1. */
@Embeddable
public class RowPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "import_key", updatable = false)
    private String key;

    @Column(name = "row_no", updatable = false)
    private int number;

    // for JPA
    protected RowPlace() {}

    public RowPlace(ImportKey key, int number) {
        this.key = key.value();
        this.number = number;
    }

    /** The import. */
    public ImportKey key() {
        return new ImportKey(key);
    }

    /** The row's number, from 1. */
    public int number() {
        return number;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof RowPlace place && number == place.number && key.equals(place.key);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(key, number);
    }

    @Override
    public String toString() {
        return key + "#" + number;
    }
}
