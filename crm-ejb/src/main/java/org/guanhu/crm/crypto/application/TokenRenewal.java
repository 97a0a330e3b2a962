package org.guanhu.crm.crypto.application;

import java.sql.Connection;
import java.sql.SQLException;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SearchTokens;

/**
 * Makes the tokens of records anew with the keys now in use. Whoever holds records brings it; it
 * runs outside of a server, so it is found as a service.
 */
public interface TokenRenewal {

    /**
     * Does the next records after a place, in the running transaction of that connection.
     *
     * @return how far it came
     */
    Stretch renew(Connection connection, Means means, long after, int most) throws SQLException;

    /**
     * What it is done with.
     *
     * @param cipher opens values; asked to load keys first
     * @param tokens makes tokens
     */
    record Means(FieldCipher cipher, SearchTokens tokens) {}

    /**
     * A piece of the work.
     *
     * @param last where it ended, to go on from
     * @param rows how many records were done; none means that there are no more
     */
    record Stretch(long last, int rows) {}
}
