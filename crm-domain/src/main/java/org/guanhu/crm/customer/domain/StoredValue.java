package org.guanhu.crm.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A value outside the built-in register as it is stored: sealed bytes for C2 and C3, or text. */
@Embeddable
public class StoredValue {

    @Column(name = "sealed")
    private byte[] sealed;

    @Column(name = "plain")
    private String plain;

    // for JPA
    protected StoredValue() {}

    static StoredValue of(Object stored) {
        var value = new StoredValue();
        if (stored instanceof byte[] bytes) {
            value.sealed = bytes;
        } else {
            value.plain = (String) stored;
        }
        return value;
    }

    Object get() {
        return sealed == null ? plain : sealed;
    }
}
