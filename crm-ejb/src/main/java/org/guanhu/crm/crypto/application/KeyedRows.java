package org.guanhu.crm.crypto.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.guanhu.crm.crypto.domain.SealPlace;

/** Rows of one place that keys of one set made, and that tell by which. */
public interface KeyedRows {

    /** The key set, as the key file names it. */
    String set();

    /** The table. */
    String table();

    /** The keys by which rows were made; empty where that cannot be told quickly. */
    default Set<Long> keyIds(Connection connection) throws SQLException {
        return Set.of();
    }

    /** How many rows still need that key. */
    long rows(Connection connection, long keyId) throws SQLException;

    /** How many rows do not say by which key they were made; they count against every one. */
    default long rowsOfNobody(Connection connection) throws SQLException {
        return 0;
    }

    /**
     * Makes some rows anew that other keys made, in the running transaction.
     *
     * @return how many; none means that there are no more that can be made anew this way
     */
    default int renew(Connection connection, Means means, int most) throws SQLException {
        return 0;
    }

    /** Takes away what only that key made and nobody needs any more, as the key is retired. */
    default void retire(Connection connection, long keyId) throws SQLException {
        // most rows were made anew and keep nothing
    }

    /** With what rows are made anew. */
    interface Means {

        /** The key that is in use. */
        long keyId();

        /** The same value, sealed with the key in use. */
        byte[] sealedAgain(SealPlace place, byte[] sealed);
    }
}
