package org.guanhu.crm.ledger.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What entries of the ledger tell of that was done; what was looked at or refused has kinds of its
 * own, with whoever writes it down. Codes stand in entries for good and never change.
 */
public enum LedgerKind {
    CUSTOMER_OPENED("customer.opened"),
    CUSTOMER_AMENDED("customer.amended"),
    CUSTOMER_CLOSED("customer.closed"),
    CUSTOMER_REOPENED("customer.reopened"),
    CUSTOMER_ERASED("customer.erased"),
    CUSTOMER_HELD("customer.held"),
    CUSTOMER_RELEASED("customer.released"),
    REQUEST_SUBMITTED("request.submitted"),
    REQUEST_APPLIED("request.applied"),
    REQUEST_REJECTED("request.rejected"),
    REQUEST_RETURNED("request.returned"),
    REQUEST_WITHDRAWN("request.withdrawn"),
    REQUEST_STALE("request.stale"),
    IMPORT_APPLIED("import.applied"),
    EVIDENCE_MADE("evidence.made"),
    VALUE_REVEALED("value.revealed"),
    BRANCH_AMENDED("branch.amended"),
    BRANCH_OPENED("branch.opened"),
    REVIEW_OPENED("review.opened"),
    REVIEW_CONFIRMED("review.confirmed"),
    REVIEW_CLOSED("review.closed"),
    ROLE_DEFINED("role.defined"),
    STAFF_AMENDED("staff.amended"),
    STAFF_CLOSED("staff.closed"),
    STAFF_GRANTED("staff.granted"),
    STAFF_GRANT_LAPSED("staff.grantLapsed"),
    STAFF_GRANT_REVOKED("staff.grantRevoked"),
    STAFF_OPENED("staff.opened"),
    STAFF_FACTOR_RESET("staff.factorReset"),
    STAFF_PASSWORD_RESET("staff.passwordReset"),
    STAFF_REOPENED("staff.reopened"),
    TAG_ADDED("tag.added"),
    TAG_REMOVED("tag.removed");

    private final String code;

    LedgerKind(String code) {
        this.code = code;
    }

    /** The kind of that code, if it is one. */
    public static Optional<LedgerKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How entries name it. */
    public String code() {
        return code;
    }
}
