package org.guanhu.crm.exchange.application;

import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;

/** A keyed digest over rows, fed one by one in their order: each is bound to those before it. */
final class RowsDigest {

    private final FieldCipher cipher;
    private final SealPlace place;
    private String soFar = "";

    RowsDigest(FieldCipher cipher, SealPlace place) {
        this.cipher = cipher;
        this.place = place;
    }

    void add(int number, String values) {
        soFar = cipher.digest(place, soFar + "|" + number + "|" + values);
    }

    /** The digest over all rows added; that of nothing if there were none. */
    String value() {
        return soFar.isEmpty() ? cipher.digest(place, "") : soFar;
    }
}
