package org.guanhu.crm.crypto.application;

import java.sql.Connection;
import java.sql.SQLException;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/**
 * Where what the bank signed is kept. Whoever keeps it brings this; commands run outside of a
 * server, so it is found as a service.
 */
public interface SignedNotes {

    /** How many notes bear the signature of that key, which signs at present. */
    long signedBy(Connection connection, byte[] publicKey) throws SQLException;

    /**
     * Whether the last note bears that key's signature, and so does the last one that is kept
     * outside, if any is: then whoever knows another key that signs meets the two together.
     */
    boolean isIntroduced(Connection connection, byte[] publicKey) throws SQLException;

    /** The key as text, under the name under which notes are signed. */
    String verifierKey(Connection connection, byte[] publicKey) throws SQLException;

    /** The note by which the keys that sign name the one in use. */
    String announcement(Connection connection, CheckpointKey keys) throws SQLException;
}
