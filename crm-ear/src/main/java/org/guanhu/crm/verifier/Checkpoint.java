package org.guanhu.crm.verifier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a signed note says: that the tree of this size had this root.
 *
 * @param origin the ledger
 * @param size number of leaves
 * @param root root over them
 * @param time when it was signed
 */
record Checkpoint(String origin, long size, byte[] root, Instant time) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final String TIME = "time ";
    private static final String SIGNED_BY = "\u2014 ";
    private static final int LINES = 4;

    /**
     * Reads a signed note.
     *
     * @throws Refused if it is none, or none of the keys signed it
     */
    static Checkpoint open(String note, VerifierKeys keys) throws Refused {
        int end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new Refused(Fault.NOTE_FORM);
        }
        String text = note.substring(0, end + 1);
        Checkpoint said = parse(text);
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (String line : note.substring(end + 2).split("\n", -1)) {
            known |= !line.isEmpty() && isBy(said.origin, line, signed, keys);
        }
        if (!known) {
            throw new Refused(Fault.NOTE_SIGNATURE);
        }
        return said;
    }

    private static boolean isBy(String origin, String line, byte[] text, VerifierKeys keys)
            throws Refused {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(SIGNED_BY) || space < SIGNED_BY.length()) {
            throw new Refused(Fault.NOTE_FORM);
        }
        byte[] signature = Base64Text.bytes(line.substring(space + 1));
        String name = line.substring(SIGNED_BY.length(), space);
        return signature != null && name.equals(origin) && keys.signed(name, text, signature);
    }

    private static Checkpoint parse(String text) throws Refused {
        List<String> lines = Arrays.asList(text.split("\n"));
        if (lines.size() < LINES
                || !SIZE.matcher(lines.get(1)).matches()
                || !lines.get(3).startsWith(TIME)) {
            throw new Refused(Fault.NOTE_FORM);
        }
        byte[] root = Base64Text.bytes(lines.get(2));
        if (root == null || root.length != Digests.LENGTH) {
            throw new Refused(Fault.NOTE_FORM);
        }
        try {
            Instant time = Instant.parse(lines.get(3).substring(TIME.length()));
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root, time);
        } catch (DateTimeException noTime) {
            throw new Refused(Fault.NOTE_FORM);
        }
    }

    /** A note that proves nothing. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }
}
