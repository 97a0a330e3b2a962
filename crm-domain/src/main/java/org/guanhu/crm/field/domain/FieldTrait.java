package org.guanhu.crm.field.domain;

/** What is so about some fields and not about others. */
public enum FieldTrait {
    /** A record without it is incomplete. */
    MANDATORY,
    /** Records of people have it, and no others. */
    OF_PEOPLE,
    /** Records of companies have it, and no others. */
    OF_COMPANIES,
    /** An amendment may name it. */
    AMENDABLE,
    /** Lists offer it as a column. */
    LISTED,
    /** The whole value finds the customer. */
    EXACT_SEARCH,
    /** The last four characters of the value find the customer. */
    TAIL_SEARCH,
    /** A part of the value finds the customer. */
    NAME_SEARCH
}
