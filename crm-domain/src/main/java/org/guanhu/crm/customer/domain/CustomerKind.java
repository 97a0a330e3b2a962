package org.guanhu.crm.customer.domain;

/** Whom the record is about; decides the first digit of the customer number (NR-01). */
public enum CustomerKind {
    INDIVIDUAL('1'),
    ORGANISATION('2');

    private final char flag;

    CustomerKind(char flag) {
        this.flag = flag;
    }

    /** First digit of the numbers of such customers. */
    public char flag() {
        return flag;
    }
}
