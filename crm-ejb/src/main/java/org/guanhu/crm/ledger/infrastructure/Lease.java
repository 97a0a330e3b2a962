package org.guanhu.crm.ledger.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The right to do a job that only one node may do at a time, for ten seconds of the database's
 * clock. Each new holder has a higher token; work of one who has lost the lease without noticing is
 * refused by {@link #guard}.
 */
public final class Lease {

    private static final String PROLONG =
            "update lease set expires_at = current_timestamp + interval '10' second"
                    + " where name = ? and holder = ? and token = ?";
    private static final String TAKE =
            "update lease set holder = ?, token = token + 1,"
                    + " expires_at = current_timestamp + interval '10' second"
                    + " where name = ? and expires_at < current_timestamp";
    private static final String TOKEN = "select token from lease where name = ? and holder = ?";
    private static final String GUARD =
            "select current_timestamp from lease where name = ? and holder = ? and token = ?"
                    + " for update";
    private static final String GIVE_UP =
            "update lease set expires_at = current_timestamp - interval '1' second"
                    + " where name = ? and holder = ? and token = ?";

    private final String name;

    public Lease(String name) {
        this.name = name;
    }

    /**
     * One who holds the lease.
     *
     * @param holder the node
     * @param token which holding of the lease this is
     */
    public record Term(String holder, long token) {}

    /** Takes the lease if nobody holds it. */
    public Optional<Term> take(Connection connection, String holder) throws SQLException {
        try (var take = connection.prepareStatement(TAKE)) {
            take.setString(1, holder);
            take.setString(2, name);
            if (take.executeUpdate() == 0) {
                return Optional.empty();
            }
        }
        try (var token = connection.prepareStatement(TOKEN)) {
            token.setString(1, name);
            token.setString(2, holder);
            try (var rows = token.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Term(holder, rows.getLong(1)))
                        : Optional.empty();
            }
        }
    }

    /** Holds the lease for another while; false if somebody else has it now. */
    public boolean prolong(Connection connection, Term term) throws SQLException {
        return execute(connection, PROLONG, term);
    }

    /** Lets others have the lease at once. */
    public void giveUp(Connection connection, Term term) throws SQLException {
        execute(connection, GIVE_UP, term);
    }

    private boolean execute(Connection connection, String sql, Term term) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setString(2, term.holder());
            statement.setLong(3, term.token());
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Makes sure that nobody else takes the lease before the running transaction has ended.
     *
     * @return the database's time
     * @throws FencedOut if somebody else has it
     */
    Instant guard(Connection connection, Term term) throws SQLException {
        try (var guard = connection.prepareStatement(GUARD)) {
            guard.setString(1, name);
            guard.setString(2, term.holder());
            guard.setLong(3, term.token());
            try (var rows = guard.executeQuery()) {
                if (!rows.next()) {
                    throw new FencedOut(term.holder());
                }
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
