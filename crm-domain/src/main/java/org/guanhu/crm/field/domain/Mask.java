package org.guanhu.crm.field.domain;

/** How a value looks to a person who may not see it (security.md C8). */
public enum Mask {
    NONE,
    NAME,
    DATE,
    DOCUMENT,
    PHONE,
    EMAIL,
    ADDRESS,
    TEXT;
}
