package org.guanhu.crm.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.guanhu.crm.customer.domain.CustomerNumber;

/** A row of an import: its cells as they came, and the values that a record would have; sealed. */
@Entity
@Table(name = "import_row")
@NamedQuery(
        name = ImportRow.OF_CUSTOMER,
        query = "select r from ImportRow r where r.customer = :customer")
@NamedQuery(
        name = ImportRow.AFTER,
        query =
                "select r from ImportRow r where r.place.key = :key and r.place.number > :after"
                        + " order by r.place.number")
@NamedQuery(
        name = ImportRow.WITH_OUTCOME,
        query =
                "select r from ImportRow r where r.place.key = :key and r.place.number > :after"
                        + " and r.outcome in :outcomes order by r.place.number")
@NamedQuery(
        name = ImportRow.COUNT_WITH_OUTCOME,
        query =
                "select count(r) from ImportRow r where r.place.key = :key"
                        + " and r.outcome in :outcomes")
public class ImportRow {

    public static final String OF_CUSTOMER = "ImportRow.ofCustomer";
    public static final String AFTER = "ImportRow.after";
    public static final String WITH_OUTCOME = "ImportRow.withOutcome";
    public static final String COUNT_WITH_OUTCOME = "ImportRow.countWithOutcome";

    @EmbeddedId private RowPlace place;

    @Column(name = "cells")
    private byte[] sealedCells;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private RowOutcome outcome;

    @Column(name = "field_values")
    private byte[] sealedValues;

    @Column(name = "problems")
    private byte[] sealedProblems;

    @Column(name = "customer_number")
    private CustomerNumber customer;

    // for JPA
    protected ImportRow() {}

    /** A row as it came. */
    public ImportRow(RowPlace place, byte[] sealedCells) {
        this.place = place;
        this.sealedCells = sealedCells.clone();
    }

    /** Notes what the trial found. */
    public void checked(RowOutcome found, byte[] values, byte[] problems) {
        this.outcome = found;
        this.sealedValues = values.clone();
        this.sealedProblems = problems.clone();
    }

    /** Notes the customer that the row has become. */
    public void opened(CustomerNumber number) {
        this.customer = number;
    }

    /** Forgets what the row said, because the customer that it became is erased. */
    public void erase() {
        this.sealedCells = null;
        this.sealedValues = null;
        this.sealedProblems = null;
    }

    /** Whether what the row said was forgotten. */
    public boolean isErased() {
        return sealedCells == null;
    }

    /** Where the row stands. */
    public RowPlace place() {
        return place;
    }

    /** The row's number, from 1. */
    public int number() {
        return place.number();
    }

    /** Its cells, sealed, or null once they are erased. */
    public byte[] sealedCells() {
        return sealedCells == null ? null : sealedCells.clone();
    }

    /** What the trial found, or null before it. */
    public RowOutcome outcome() {
        return outcome;
    }

    /** The values of the record, sealed, or null before the trial. */
    public byte[] sealedValues() {
        return sealedValues == null ? null : sealedValues.clone();
    }

    /** What is to be said of it, sealed, or null before the trial. */
    public byte[] sealedProblems() {
        return sealedProblems == null ? null : sealedProblems.clone();
    }

    /** The customer that it has become, or null. */
    public CustomerNumber customer() {
        return customer;
    }
}
