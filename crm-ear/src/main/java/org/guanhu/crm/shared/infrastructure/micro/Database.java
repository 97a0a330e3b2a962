package org.guanhu.crm.shared.infrastructure.micro;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the customers are kept. */
interface Database {

    /** As the account that works: it can add to the ledger, and not change it. */
    Connection connect() throws SQLException;

    /** As the account that owns the tables, for migrations; the same if there is no other. */
    Connection connectAsOwner() throws SQLException;
}
