package org.guanhu.crm.shared.infrastructure.micro;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the customers are kept. */
@FunctionalInterface
interface Database {

    Connection connect() throws SQLException;
}
