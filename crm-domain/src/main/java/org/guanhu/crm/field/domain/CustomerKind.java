package org.guanhu.crm.field.domain;

import java.util.Set;

/** Whom the record is about; decides the first digit of the customer number (NR-01). */
public enum CustomerKind {
    INDIVIDUAL('1'),
    ORGANISATION('2');

    /** People and companies alike. */
    public static final Set<CustomerKind> BOTH = Set.of(INDIVIDUAL, ORGANISATION);

    /** Companies only. */
    public static final Set<CustomerKind> ORGANISATIONS = Set.of(ORGANISATION);

    private final char flag;

    CustomerKind(char flag) {
        this.flag = flag;
    }

    /** First digit of the numbers of such customers. */
    public char flag() {
        return flag;
    }
}
