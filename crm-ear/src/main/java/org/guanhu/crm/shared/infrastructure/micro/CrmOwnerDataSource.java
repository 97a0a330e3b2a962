package org.guanhu.crm.shared.infrastructure.micro;

import java.sql.Connection;
import java.sql.SQLException;

/** The same database by the account that owns the tables: Micro's pool {@code jdbc/crm-owner}. */
public final class CrmOwnerDataSource extends CrmDataSource {

    @Override
    Connection connect(Database opened) throws SQLException {
        return opened.connectAsOwner();
    }
}
