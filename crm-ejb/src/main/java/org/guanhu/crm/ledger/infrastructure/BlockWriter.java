package org.guanhu.crm.ledger.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.domain.Checkpoint;
import org.guanhu.crm.ledger.domain.MerkleFrontier;
import org.guanhu.crm.ledger.domain.MerkleHash;
import org.guanhu.crm.ledger.domain.TreeHead;

/**
 * Puts waiting entries into the tree, as one block with a signed note, in the transaction of the
 * connection. Plain JDBC: thousands of rows go in at once.
 */
final class BlockWriter {

    /** Leaves of a run whose root is kept. */
    static final int TILE = 256;

    private static final String WAITING =
            "select e.hash from (select entry_hash from ledger_pending order by since limit ?) p"
                    + " join ledger_entry e on e.hash = p.entry_hash order by e.entry_order";
    private static final String LAST =
            "select block_no, tree_size, frontier from ledger_block order by block_no desc limit 1";
    private static final String BLOCK =
            "insert into ledger_block (block_no, first_leaf, leaf_count, tree_size, root, frontier,"
                    + " sealed_at, sealer, lease_token, note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LEAF =
            "insert into ledger_leaf (leaf_index, entry_hash, block_no) values (?, ?, ?)";
    private static final String TILE_ROOT =
            "insert into ledger_tile (tile_index, root) values (?, ?)";
    private static final String SEALED = "delete from ledger_pending where entry_hash = ?";

    private final Lease lease;
    private final CheckpointKey key;
    private final String origin;
    private final int most;

    BlockWriter(Lease lease, CheckpointKey key, String origin, int most) {
        this.lease = lease;
        this.key = key;
        this.origin = origin;
        this.most = most;
    }

    /** A tree that is being continued, and the number of its last block. */
    private record Grown(long block, MerkleFrontier tree) {}

    /**
     * Seals what waits, up to a block's fill.
     *
     * @return how many entries
     * @throws FencedOut if somebody else may seal
     */
    int seal(Connection connection, Lease.Term term) throws SQLException {
        var now = lease.guard(connection, term);
        var waiting = waiting(connection);
        if (!waiting.isEmpty()) {
            var grown = last(connection);
            long first = grown.tree().size();
            var tiles = grow(grown.tree(), waiting);
            insertBlock(connection, grown, first, term, now);
            insertLeaves(connection, waiting, first, grown.block() + 1);
            insertTiles(connection, tiles, first / TILE);
            settle(connection, waiting);
        }
        return waiting.size();
    }

    private List<String> waiting(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(WAITING)) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                var waiting = new ArrayList<String>();
                while (rows.next()) {
                    waiting.add(rows.getString(1));
                }
                return waiting;
            }
        }
    }

    private static Grown last(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LAST);
                var rows = select.executeQuery()) {
            return rows.next()
                    ? new Grown(
                            rows.getLong(1), new MerkleFrontier(rows.getLong(2), rows.getBytes(3)))
                    : new Grown(0, new MerkleFrontier());
        }
    }

    /** Adds the entries to the tree; gives the roots of the runs that became full. */
    private static List<byte[]> grow(MerkleFrontier tree, List<String> entries) {
        var run = tree.tail(TILE);
        var full = new ArrayList<byte[]>();
        for (var entry : entries) {
            var leaf = MerkleHash.leaf(HexFormat.of().parseHex(entry));
            tree.append(leaf);
            run.append(leaf);
            if (run.size() == TILE) {
                full.add(run.root());
                run = new MerkleFrontier();
            }
        }
        return full;
    }

    private void insertBlock(
            Connection connection, Grown grown, long first, Lease.Term term, Instant now)
            throws SQLException {
        var tree = grown.tree();
        var at = now.truncatedTo(ChronoUnit.MILLIS);
        var checkpoint = new Checkpoint(origin, new TreeHead(tree.size(), tree.root()), at);
        try (var insert = connection.prepareStatement(BLOCK)) {
            int place = 1;
            for (var value :
                    List.of(
                            grown.block() + 1,
                            first,
                            (int) (tree.size() - first),
                            tree.size(),
                            HexFormat.of().formatHex(tree.root()),
                            tree.bytes(),
                            Timestamp.from(at),
                            term.holder(),
                            term.token(),
                            checkpoint.note(key))) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
    }

    private static void insertLeaves(
            Connection connection, List<String> entries, long first, long block)
            throws SQLException {
        try (var insert = connection.prepareStatement(LEAF)) {
            long leaf = first;
            for (var entry : entries) {
                insert.setLong(1, leaf++);
                insert.setString(2, entry);
                insert.setLong(3, block);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertTiles(Connection connection, List<byte[]> roots, long first)
            throws SQLException {
        try (var insert = connection.prepareStatement(TILE_ROOT)) {
            long tile = first;
            for (var root : roots) {
                insert.setLong(1, tile++);
                insert.setString(2, HexFormat.of().formatHex(root));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void settle(Connection connection, List<String> entries) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(SEALED)) {
            for (var entry : entries) {
                delete.setString(1, entry);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
