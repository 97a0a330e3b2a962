package org.guanhu.crm.approval.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.approval.domain.Objection;

/** Knows how to carry out one feature's changes; each feature brings its own, found by CDI. */
public interface ChangeHandler {

    /** Whether changes of this alias are this handler's. */
    boolean handles(String alias);

    /** What somebody must be allowed in order to decide on such changes. */
    default Permission decidedWith() {
        return Permission.CHANGE_DECIDE;
    }

    /** Whether who decides must have proved to be themselves within the last minutes. */
    default boolean isSensitive() {
        return false;
    }

    /** Keyed digests of the values that the change starts from, by field key. */
    Map<String, String> baseDigests(Change change);

    /**
     * Reads the record afresh and holds it until the transaction ends, so that nobody else changes
     * it.
     */
    void hold(Change change);

    /** The fields that are no longer as the maker saw them. */
    List<FieldConflict> conflicts(Change change);

    /** The terms that are no longer as the maker saw them, with what they are now; null is none. */
    default Map<String, String> movedOn(Change change) {
        return Map.of();
    }

    /** What speaks against this person's decision on such a change, beside four eyes. */
    default Optional<Objection> objectionTo(Change change, Checker checker) {
        return Optional.empty();
    }

    /** What the present person may read as the name of the change's subject. */
    String subjectName(Change change);

    /** Carries out an approved change in the running transaction. */
    Applied carryOut(Change change, Approval approval);
}
