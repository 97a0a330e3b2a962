package org.guanhu.crm.field.domain;

/** What may stand in a field: reads a typed text into the canonical one that is stored (VA-01). */
public enum FieldType {
    NAME,
    SEX,
    BIRTH_DATE,
    DATE,
    DOCUMENT_KIND,
    DOCUMENT_NUMBER,
    MOBILE,
    EMAIL,
    ADDRESS,
    TEXT,
    REFERENCE,
    INCOME_LEVEL,
    RISK_PREFERENCE,
    BRANCH,
    STAFF,
    STATUS;
}
