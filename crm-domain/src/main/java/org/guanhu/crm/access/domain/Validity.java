package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The days on which something holds, both ends included; open-ended unless an end is named. */
@Embeddable
public class Validity {

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    /** For JPA. */
    protected Validity() {}

    private Validity(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
        this.from = Objects.requireNonNull(from, "from");
        this.to = to;
    }

    /** From that day on, until further notice. */
    public static Validity since(LocalDate from) {
        return new Validity(from, null);
    }

    /** From the first to the last day. */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Objects.requireNonNull(to, "to"));
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day, or null. */
    public LocalDate to() {
        return to;
    }

    /** Whether there is a day that is one of these and of those. */
    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether that day is one of them. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Of these days those until that one; none if they begin later. */
    public Optional<Validity> until(LocalDate last) {
        if (to != null && !to.isAfter(last)) {
            return Optional.of(this);
        }
        return from.isAfter(last) ? Optional.empty() : Optional.of(between(from, last));
    }

    /** Whether each of these days is one of those, and the first day is the same. */
    public boolean isShortened(Validity other) {
        return from.equals(other.from) && (other.to == null || to != null && !to.isAfter(other.to));
    }

    /** The days as one text, as in {@code 2026-03-02..}; what {@link #of} reads back. */
    public String text() {
        return from + ".." + (to == null ? "" : to);
    }

    /** The days that {@link #text} wrote. */
    public static Validity of(String text) {
        int dots = text.indexOf("..");
        var last = text.substring(dots + 2);
        return new Validity(
                LocalDate.parse(text.substring(0, dots)),
                last.isEmpty() ? null : LocalDate.parse(last));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }
}
