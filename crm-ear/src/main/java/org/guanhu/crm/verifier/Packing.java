package org.guanhu.crm.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes records of bytes whose order as bytes is the order of what was put into them. */
final class Packing {

    private static final int USUAL = 160;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);

    Packing number(long number) {
        long ordered = number ^ Long.MIN_VALUE;
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (ordered >>> shift));
        }
        return this;
    }

    Packing flag(int flag) {
        bytes.write(flag);
        return this;
    }

    /** Length first: equal texts come to lie together, which is all that is wanted. */
    Packing text(String text) {
        return piece(text.getBytes(StandardCharsets.UTF_8));
    }

    Packing piece(byte[] piece) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
        bytes.writeBytes(piece);
        return this;
    }

    /** A hash as 32 bytes; what is no hash stays as it is, so that it can be told. */
    Packing hash(String text) {
        byte[] hash = Hex.hash(text);
        if (hash == null) {
            return flag(1).text(String.valueOf(text));
        }
        bytes.write(0);
        bytes.writeBytes(hash);
        return this;
    }

    byte[] done() {
        return bytes.toByteArray();
    }

    /** Reads a record in the order in which it was made. */
    static final class Reading {

        private final ByteBuffer bytes;

        Reading(byte[] record) {
            bytes = ByteBuffer.wrap(record);
        }

        long number() {
            return bytes.getLong() ^ Long.MIN_VALUE;
        }

        int flag() {
            return bytes.get();
        }

        String text() {
            return new String(piece(), StandardCharsets.UTF_8);
        }

        byte[] piece() {
            return take(bytes.getInt());
        }

        String hash() {
            return flag() == 0 ? Hex.text(take(Digests.LENGTH)) : text();
        }

        private byte[] take(int length) {
            byte[] taken = new byte[length];
            bytes.get(taken);
            return taken;
        }
    }
}
