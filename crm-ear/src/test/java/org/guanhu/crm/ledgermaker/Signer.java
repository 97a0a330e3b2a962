package org.guanhu.crm.ledgermaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes as docs/audit.md describes them. */
public final class Signer {

    private final String origin;
    private final KeyPair keys;

    public Signer(String origin) {
        this.origin = origin;
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String origin() {
        return origin;
    }

    private byte[] typedKey() {
        byte[] x509 = keys.getPublic().getEncoded();
        byte[] typed = Arrays.copyOfRange(x509, x509.length - 33, x509.length);
        typed[0] = 1;
        return typed;
    }

    private byte[] id() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((origin + "\n").getBytes(UTF_8));
        bytes.writeBytes(typedKey());
        return Arrays.copyOf(sha256(bytes.toByteArray()), 4);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as text. */
    public String publicKey() {
        return origin
                + "+"
                + HexFormat.of().formatHex(id())
                + "+"
                + Base64.getEncoder().encodeToString(typedKey());
    }

    /** A checkpoint, signed. */
    public String note(long size, byte[] root, Instant time) {
        return signed(
                "%s\n%d\n%s\ntime %s\n"
                        .formatted(origin, size, Base64.getEncoder().encodeToString(root), time));
    }

    /** Any text, signed. */
    public String signed(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(id());
            bytes.writeBytes(signature.sign());
            return text
                    + "\n\u2014 "
                    + origin
                    + " "
                    + Base64.getEncoder().encodeToString(bytes.toByteArray())
                    + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
