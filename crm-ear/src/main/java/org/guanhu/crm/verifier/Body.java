package org.guanhu.crm.verifier;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry says, read from its bytes.
 *
 * @param schema 1, or 2 where values are committed to
 * @param stream the chain
 * @param sequence place in the chain
 * @param at the moment
 * @param actor account
 * @param person who stands behind the account
 * @param kind what happened
 * @param subject whom it concerns
 * @param branch branch of the subject
 * @param request change request, or empty
 * @param facts further facts
 * @param fields the fields, sealed
 */
record Body(
        int schema,
        String stream,
        long sequence,
        Instant at,
        String actor,
        String person,
        String kind,
        String subject,
        String branch,
        String request,
        Map<String, String> facts,
        List<Field> fields) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int NOTHING = -1;
    private static final int PLAIN = 1;
    private static final int COMMITTED = 2;

    /** A field's two sides. */
    record Field(String key, Side before, Side after) {}

    /** A sealed value and the commitment to it; null what is not there. */
    record Side(byte[] commitment, byte[] sealed) {}

    /** Reads bytes that nothing may follow; refuses whatever a writer would not have written. */
    static Body parse(byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int schema = in.get();
            if (schema != PLAIN && schema != COMMITTED) {
                throw new Unreadable("schema " + schema);
            }
            Body body = read(in, schema);
            if (in.hasRemaining()) {
                throw new Unreadable("trailing bytes");
            }
            return body;
        } catch (BufferUnderflowException tooShort) {
            throw new Unreadable("too short");
        }
    }

    private static Body read(ByteBuffer in, int schema) throws Unreadable {
        return new Body(
                schema,
                text(in),
                in.getLong(),
                Instant.ofEpochMilli(in.getLong()),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                facts(in),
                fields(in, schema));
    }

    private static Map<String, String> facts(ByteBuffer in) throws Unreadable {
        TreeMap<String, String> facts = new TreeMap<>();
        int count = count(in);
        for (int read = 0; read < count; read++) {
            String name = text(in);
            if (!facts.isEmpty() && facts.lastKey().compareTo(name) >= 0) {
                throw new Unreadable("order of facts");
            }
            facts.put(name, text(in));
        }
        return facts;
    }

    private static List<Field> fields(ByteBuffer in, int schema) throws Unreadable {
        List<Field> fields = new ArrayList<>();
        int count = count(in);
        for (int read = 0; read < count; read++) {
            fields.add(new Field(text(in), side(in, schema), side(in, schema)));
        }
        return fields;
    }

    private static Side side(ByteBuffer in, int schema) throws Unreadable {
        if (schema == PLAIN) {
            return new Side(null, piece(in));
        }
        Side side = new Side(piece(in), piece(in));
        if ((side.commitment == null) != (side.sealed == null)) {
            throw new Unreadable("half a value");
        }
        if (side.commitment != null && side.commitment.length != Digests.LENGTH) {
            throw new Unreadable("length of a commitment");
        }
        return side;
    }

    private static int count(ByteBuffer in) throws Unreadable {
        int count = in.getInt();
        if (count < 0 || count > in.remaining()) {
            throw new Unreadable("impossible number");
        }
        return count;
    }

    private static String text(ByteBuffer in) throws Unreadable {
        byte[] piece = piece(in);
        if (piece == null) {
            throw new Unreadable("a text is missing");
        }
        String text = new String(piece, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(piece);
    }

    /** A decoder that refuses costs much, so it is asked only where another had to replace. */
    private static String strictly(byte[] piece) throws Unreadable {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(piece)).toString();
        } catch (CharacterCodingException notText) {
            throw new Unreadable("not UTF-8");
        }
    }

    private static byte[] piece(ByteBuffer in) throws Unreadable {
        int length = in.getInt();
        if (length == NOTHING) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new Unreadable("impossible length");
        }
        byte[] piece = new byte[length];
        in.get(piece);
        return piece;
    }

    /** Bytes that are no body. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }
}
