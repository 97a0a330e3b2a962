package org.guanhu.crm.verifier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the proof of one entry from a database, against the newest block. */
final class ProofMaker {

    private static final String ENTRY =
            "select e.previous_hash, e.body, l.leaf_index from ledger_entry e"
                    + " left join ledger_leaf l on l.entry_hash = e.hash where e.hash = ?";
    private static final String NEWEST =
            "select tree_size, note from ledger_block order by tree_size desc";

    private final SubtreeRoots roots;
    private final List<byte[]> path = new ArrayList<>();

    private ProofMaker(SubtreeRoots roots) {
        this.roots = roots;
    }

    /** Writes the proof into the file that the options name. */
    static Answer prove(Connection open, Options options) throws SQLException {
        String hash = options.required("entry");
        Path out = Path.of(options.required("out"));
        if (Hex.hash(hash) == null) {
            throw new Unusable("unusable.entry", hash);
        }
        open.setAutoCommit(false);
        open.setReadOnly(true);
        open.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (PreparedStatement block = open.prepareStatement(NEWEST)) {
            block.setMaxRows(1);
            try (ResultSet newest = block.executeQuery()) {
                if (!newest.next()) {
                    throw new Unusable("unusable.unsealed", hash);
                }
                ProofFile proof = proof(open, hash, newest.getLong(1), newest.getString(2));
                proof.write(out);
            }
        }
        return new Made(out);
    }

    private static ProofFile proof(Connection open, String hash, long size, String note)
            throws SQLException {
        try (PreparedStatement entry = open.prepareStatement(ENTRY)) {
            entry.setString(1, hash);
            try (ResultSet found = entry.executeQuery()) {
                if (!found.next()) {
                    throw new Unusable("unusable.entry", hash);
                }
                byte[] previous = Hex.hash(found.getString(1));
                long leaf = found.getLong(3);
                if (found.wasNull() || previous == null) {
                    throw new Unusable("unusable.unsealed", hash);
                }
                ProofMaker maker = new ProofMaker(new SubtreeRoots(open));
                maker.descend(leaf, 0, size);
                return new ProofFile(
                        new ProvenEntry(
                                Hex.hash(hash), previous, found.getBytes(2), leaf, maker.path),
                        size,
                        note);
            }
        }
    }

    /** RFC 6962, 2.1.1: what lies beside the way to the leaf, lowest first. */
    private void descend(long leaf, long from, long until) throws SQLException {
        if (until - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(until - from - 1);
        if (leaf < middle) {
            descend(leaf, from, middle);
            path.add(roots.of(middle, until));
        } else {
            descend(leaf, middle, until);
            path.add(roots.of(from, middle));
        }
    }

    /** That a proof was made; whoever receives it checks it. */
    private record Made(Path file) implements Answer {

        @Override
        public Outcome outcome() {
            return Outcome.WHOLE;
        }

        @Override
        public Map<String, Object> json(Words words) {
            return Map.of("file", file.toString());
        }

        @Override
        public List<String> text(Words words) {
            return List.of(words.say("proof.made", file));
        }
    }
}
