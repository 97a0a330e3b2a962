package org.guanhu.crm.shared.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.guanhu.crm.shared.application.ReadyCheck;

/** The database hands out a connection that works, now. */
@ApplicationScoped
public class DatabaseAnswers implements ReadyCheck {

    private static final int PATIENCE_IN_SECONDS = 3;

    @Resource(lookup = "jdbc/crm")
    private DataSource dataSource;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean ready() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
