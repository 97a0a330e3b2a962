package org.guanhu.crm.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A public key by which checkpoints are known, as the text {@code name+id+key} of signed notes.
 *
 * @param name the ledger whose checkpoints it signs
 * @param id eight hexadecimal digits that follow from name and key
 * @param key the Ed25519 key
 */
record VerifierKey(String name, String id, PublicKey key) {

    private static final byte ED25519 = 1;
    private static final int ID_LENGTH = 4;
    private static final Pattern TEXT =
            Pattern.compile("([^+\\s]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /** Reads the text of a key; refuses one whose id does not belong to it. */
    static VerifierKey parse(String text) {
        var parts = TEXT.matcher(text);
        byte[] typed = parts.matches() ? Base64Text.bytes(parts.group(3)) : null;
        if (typed == null || typed.length != Digests.LENGTH + 1 || typed[0] != ED25519) {
            throw new Unusable("unusable.key", text);
        }
        String name = parts.group(1);
        byte[] digest = Digests.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n'}, typed);
        String id = Hex.text(Arrays.copyOf(digest, ID_LENGTH));
        if (!id.equals(parts.group(2))) {
            throw new Unusable("unusable.key", text);
        }
        return new VerifierKey(name, id, publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
    }

    /** RFC 8032: little endian, the highest bit tells which of two points. */
    private static PublicKey publicKey(byte[] raw) {
        byte[] number = new byte[raw.length];
        for (int place = 0; place < raw.length; place++) {
            number[place] = raw[raw.length - 1 - place];
        }
        boolean odd = (number[0] & 0x80) != 0;
        number[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, number));
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException refused) {
            throw new Unusable("unusable.key", Base64.getEncoder().encodeToString(raw));
        }
    }

    /** Whether this key signed these bytes. */
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
