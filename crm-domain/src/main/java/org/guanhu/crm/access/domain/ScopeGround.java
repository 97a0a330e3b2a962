package org.guanhu.crm.access.domain;

/** Why a customer is in a person's scope, or that it is not. */
public enum ScopeGround {
    /** The person manages the customer (管户). */
    PORTFOLIO,
    /** The customer belongs to a branch that the person's shares reach. */
    BRANCH,
    /** No share of the person reaches the customer. */
    OUTSIDE;

    /** Whether the customer exists for the person. */
    public boolean isInside() {
        return this != OUTSIDE;
    }

    /** Key of the ground in words. */
    public String labelKey() {
        return "enum.ScopeGround." + name();
    }
}
