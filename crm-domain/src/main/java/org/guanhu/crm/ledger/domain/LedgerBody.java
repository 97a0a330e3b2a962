package org.guanhu.crm.ledger.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry says. Its canonical bytes (length-prefixed, schema version first) are what is
 * stored and what is hashed; nothing is ever written out again from parsed values. Written is
 * schema 2, where each value has a commitment beside it; schema 1, without them, is still read.
 *
 * @param stream the chain
 * @param sequence place in the chain, from 1
 * @param at when, UTC, to the millisecond
 * @param actor account that acted
 * @param person natural person behind the account
 * @param kind what happened, as in {@code customer.amended}
 * @param subject whom or what it concerns: a customer number, or the key of an import
 * @param branch branch of the subject
 * @param request number of the change request, or empty
 * @param facts further facts without personal values, by name
 * @param fields the fields concerned, sealed
 */
public record LedgerBody(
        LedgerStream stream,
        long sequence,
        Instant at,
        String actor,
        String person,
        String kind,
        String subject,
        String branch,
        String request,
        Map<String, String> facts,
        List<LedgerField> fields) {

    private static final int PLAIN_SCHEMA = 1;
    private static final int SCHEMA = 2;
    private static final int NOTHING = -1;

    public LedgerBody {
        facts = new TreeMap<>(facts);
        fields = List.copyOf(fields);
    }

    /** The canonical bytes, in the schema of today. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(SCHEMA);
            write(out, stream.value());
            out.writeLong(sequence);
            out.writeLong(at.toEpochMilli());
            for (var text : List.of(actor, person, kind, subject, branch, request)) {
                write(out, text);
            }
            out.writeInt(facts.size());
            for (var fact : facts.entrySet()) {
                write(out, fact.getKey());
                write(out, fact.getValue());
            }
            out.writeInt(fields.size());
            for (var field : fields) {
                write(out, field.key());
                write(out, field.before());
                write(out, field.after());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads canonical bytes back.
     *
     * @throws IllegalArgumentException if the bytes are not a body
     */
    public static LedgerBody parse(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int schema = in.readByte();
            if (schema != SCHEMA && schema != PLAIN_SCHEMA) {
                throw new IllegalArgumentException("Unknown schema of a ledger body");
            }
            var body = read(in, schema);
            if (in.available() > 0) {
                throw new IllegalArgumentException("Trailing bytes in a ledger body");
            }
            return body;
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a ledger body", e);
        }
    }

    private static LedgerBody read(DataInputStream in, int schema) throws IOException {
        return new LedgerBody(
                new LedgerStream(text(in)),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                facts(in),
                fields(in, schema));
    }

    private static Map<String, String> facts(DataInputStream in) throws IOException {
        var facts = new TreeMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            facts.put(text(in), text(in));
        }
        return facts;
    }

    private static List<LedgerField> fields(DataInputStream in, int schema) throws IOException {
        var fields = new ArrayList<LedgerField>();
        for (int left = in.readInt(); left > 0; left--) {
            fields.add(new LedgerField(text(in), value(in, schema), value(in, schema)));
        }
        return fields;
    }

    private static LedgerValue value(DataInputStream in, int schema) throws IOException {
        return new LedgerValue(schema == PLAIN_SCHEMA ? null : piece(in), piece(in));
    }

    private static void write(DataOutputStream out, LedgerValue value) throws IOException {
        write(out, value.commitment());
        write(out, value.sealed());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] piece) throws IOException {
        if (piece == null) {
            out.writeInt(NOTHING);
            return;
        }
        out.writeInt(piece.length);
        out.write(piece);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(piece(in), StandardCharsets.UTF_8);
    }

    private static byte[] piece(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NOTHING) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new IOException("Impossible length in a ledger body");
        }
        return in.readNBytes(length);
    }
}
