package org.guanhu.crm.access.domain;

import java.util.Locale;

/**
 * Everything that a person can be allowed to do; no permission exists outside this list (SE-01).
 */
public enum Permission {
    /** Find and open customers within one's data scope. */
    CUSTOMER_VIEW("customer:view"),
    /** See personal values (class C2) unmasked. */
    CUSTOMER_SEE_PERSONAL("customer:see:c2"),
    /** See sensitive values (class C3), such as document numbers, unmasked. */
    CUSTOMER_SEE_SENSITIVE("customer:see:c3"),
    /** See one masked value of a customer, for a reason, for a minute, so many a day. */
    CUSTOMER_REVEAL("customer:reveal"),
    /** Put tags on customers and take them off. */
    TAG_ASSIGN("tag:assign"),
    /** Propose a change of a customer, and withdraw it. */
    CHANGE_SUBMIT("change:submit"),
    /** See change requests within one's data scope. */
    CHANGE_VIEW("change:view"),
    /** Approve, reject or return what somebody else proposed. */
    CHANGE_DECIDE("change:decide"),
    /** Propose that a customer's data be erased, held back from erasure, or released. */
    RETENTION_SUBMIT("retention:submit"),
    /** Decide on such proposals. */
    RETENTION_DECIDE("retention:decide"),
    /** Upload a file of customers and propose it as a whole. */
    IMPORT_SUBMIT("import:submit"),
    /** Read the ledger. */
    AUDIT_READ("audit:read"),
    /** Verify the ledger's chains. */
    AUDIT_VERIFY("audit:verify"),
    /** Take away a proof of what happened to a customer, for somebody outside of the bank. */
    EVIDENCE_MAKE("evidence:make"),
    /** Ask why a colleague may or may not do something, and who can see a customer. */
    RIGHTS_EXPLAIN("rights:explain"),
    /** Propose who may do what: accounts, roles, shares of the customers, branches. */
    ACCESS_SUBMIT("access:submit"),
    /** Decide on such proposals. */
    ACCESS_DECIDE("access:decide"),
    /** See staff, roles and the branch tree. */
    STAFF_VIEW("staff:view"),

    /** See who is signed in, and end their sessions. */
    SESSION_REVOKE("session:revoke"),
    /** See how the bank's keys stand, not the keys. */
    KEYS_VIEW("keys:view");

    private final String wildcard;

    Permission(String wildcard) {
        this.wildcard = wildcard;
    }

    /** The permission as Shiro writes it: at least two parts, lower case, no wildcard. */
    public String wildcard() {
        return wildcard;
    }

    /** Whether it is about customers, so that one's scope decides with which. */
    public boolean concernsCustomers() {
        return switch (this) {
            case CUSTOMER_VIEW,
                    CUSTOMER_SEE_PERSONAL,
                    CUSTOMER_SEE_SENSITIVE,
                    CUSTOMER_REVEAL,
                    TAG_ASSIGN,
                    CHANGE_SUBMIT,
                    CHANGE_VIEW,
                    CHANGE_DECIDE,
                    RETENTION_SUBMIT,
                    RETENTION_DECIDE,
                    IMPORT_SUBMIT,
                    EVIDENCE_MAKE ->
                    true;
            default -> false;
        };
    }

    /** Key of the permission's name in the bundle. */
    public String labelKey() {
        return "permission." + name().toUpperCase(Locale.ROOT);
    }
}
