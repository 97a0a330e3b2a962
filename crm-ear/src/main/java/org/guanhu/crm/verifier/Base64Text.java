package org.guanhu.crm.verifier;

import java.util.Base64;

/** Base64 of which each value has one text only. */
final class Base64Text {

    private Base64Text() {}

    /** The bytes, or null if the text is not what an encoder would have written. */
    static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
