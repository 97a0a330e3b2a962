package org.guanhu.crm.access.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds out whether duties that a person holds exclude each other (security.md C4). */
public final class SeparationOfDuties {

    private final List<DutyConflict> conflicts;

    public SeparationOfDuties(Collection<DutyConflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * Two duties that exclude each other, and where they come from.
     *
     * @param one the one
     * @param by the role and account that bring it
     * @param other the other
     * @param otherBy the role and account that bring that
     */
    public record Clash(Permission one, HeldDuty by, Permission other, HeldDuty otherBy) {}

    /** Two duties that exclude each other and are held on the same day, if there are any. */
    public Optional<Clash> in(List<HeldDuty> held) {
        for (int i = 0; i < held.size(); i++) {
            for (int j = i; j < held.size(); j++) {
                if (held.get(i).days().overlaps(held.get(j).days())) {
                    var clash = between(held.get(i), held.get(j));
                    if (clash.isPresent()) {
                        return clash;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Clash> between(HeldDuty one, HeldDuty other) {
        for (var left : one.permissions()) {
            for (var right : other.permissions()) {
                if (conflicts.stream().anyMatch(conflict -> conflict.isBetween(left, right))) {
                    return Optional.of(new Clash(left, one, right, other));
                }
            }
        }
        return Optional.empty();
    }
}
