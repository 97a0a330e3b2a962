package org.guanhu.crm.exchange.application;

import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;

/** A keyed digest over rows, fed one by one in their order: each is bound to those before it. */
final class RowsDigest {

    private final FieldCipher cipher;
    private final SealPlace place;
    private final String like;
    private String soFar = "";

    /**
     * A digest to be begun.
     *
     * @param like a digest made with the key that makes this one too
     */
    RowsDigest(FieldCipher cipher, SealPlace place, String like) {
        this.cipher = cipher;
        this.place = place;
        this.like = like;
    }

    void add(int number, String values) {
        soFar = cipher.digest(place, soFar + "|" + number + "|" + values, like);
    }

    /** The digest over all rows added; that of nothing if there were none. */
    String value() {
        return soFar.isEmpty() ? cipher.digest(place, "", like) : soFar;
    }
}
