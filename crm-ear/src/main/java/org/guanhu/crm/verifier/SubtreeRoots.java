package org.guanhu.crm.verifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Computes roots of parts of the tree from stored runs, and from leaves where no run is full. */
final class SubtreeRoots {

    private static final String TILES =
            "select root from ledger_tile where tile_index >= ? and tile_index < ?"
                    + " order by tile_index";
    private static final String LEAVES =
            "select entry_hash from ledger_leaf where leaf_index >= ? and leaf_index < ?"
                    + " order by leaf_index";
    private static final int FETCH = 1000;

    private final Connection connection;

    SubtreeRoots(Connection connection) {
        this.connection = connection;
    }

    /** The root over these leaves; the first must be one where a subtree of that size begins. */
    byte[] of(long from, long until) throws SQLException {
        Frontier part = new Frontier();
        long leavesFrom = from;
        if (from % Frontier.TILE == 0 && until - from >= Frontier.TILE) {
            leavesFrom = until - until % Frontier.TILE;
            each(TILES, from / Frontier.TILE, leavesFrom / Frontier.TILE, part::addTile);
        }
        each(LEAVES, leavesFrom, until, hash -> part.add(Digests.leaf(hash)));
        if (part.size() != until - from) {
            throw new Unusable("unusable.leaves", from, until);
        }
        return part.root();
    }

    private void each(String query, long from, long until, Taking taking) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(FETCH);
            select.setLong(1, from);
            select.setLong(2, until);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    byte[] hash = Hex.hash(found.getString(1));
                    if (hash == null) {
                        throw new Unusable("unusable.leaves", from, until);
                    }
                    taking.take(hash);
                }
            }
        }
    }

    /** What is done with each hash. */
    private interface Taking {
        void take(byte[] hash);
    }
}
