package org.guanhu.crm.access.domain;

/** How a person's share of the customers is drawn. */
public enum ScopeKind {
    /** The customers whom the person manages (管户). */
    OWN,
    /** The customers of one branch. */
    BRANCH,
    /** The customers of a branch and of all branches below it. */
    BRANCH_TREE,
    /** All customers of the bank, with personal values masked whatever the person's role. */
    ALL_MASKED;

    /** Whether such a scope names a branch. */
    public boolean namesBranch() {
        return this == BRANCH || this == BRANCH_TREE;
    }

    /** Key of the kind's name in the bundle. */
    public String labelKey() {
        return "enum.ScopeKind." + name();
    }
}
