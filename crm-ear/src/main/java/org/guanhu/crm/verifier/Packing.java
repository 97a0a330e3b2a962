package org.guanhu.crm.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes records of bytes whose order as bytes is the order of what was put into them. */
final class Packing {

    private static final int USUAL = 160;

    private ByteBuffer bytes = ByteBuffer.allocate(USUAL);

    private ByteBuffer room(int length) {
        if (bytes.remaining() < length) {
            byte[] larger = Arrays.copyOf(bytes.array(), 2 * (bytes.capacity() + length));
            bytes = ByteBuffer.wrap(larger).position(bytes.position());
        }
        return bytes;
    }

    Packing number(long number) {
        room(Long.BYTES).putLong(number ^ Long.MIN_VALUE);
        return this;
    }

    Packing flag(int flag) {
        room(1).put((byte) flag);
        return this;
    }

    /** Length first: equal texts come to lie together, which is all that is wanted. */
    Packing text(String text) {
        return piece(text.getBytes(StandardCharsets.UTF_8));
    }

    Packing piece(byte[] piece) {
        room(Integer.BYTES + piece.length).putInt(piece.length).put(piece);
        return this;
    }

    /** A hash as 32 bytes; what is no hash stays as it is, so that it can be told. */
    Packing hash(String text) {
        byte[] hash = Hex.hash(text);
        if (hash == null) {
            return flag(1).text(String.valueOf(text));
        }
        room(1 + hash.length).put((byte) 0).put(hash);
        return this;
    }

    byte[] done() {
        return Arrays.copyOf(bytes.array(), bytes.position());
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
