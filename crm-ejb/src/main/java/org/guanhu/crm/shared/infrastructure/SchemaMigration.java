package org.guanhu.crm.shared.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts; other start-up beans depend on it by
 * {@code @DependsOn("SchemaMigration")}. A failure here fails the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "jdbc/crm")
    private DataSource dataSource;

    private boolean current;

    @PostConstruct
    void migrate() {
        DataSource owner = owner();
        current = flyway(owner).migrate().success;
        if (owner != dataSource) {
            new WorkerRights(owner).grantTo(dataSource);
        }
    }

    /** The tables' owner, if the installation has one beside the account that works. */
    private DataSource owner() {
        try {
            return InitialContext.doLookup("jdbc/crm-owner");
        } catch (NamingException none) {
            return dataSource;
        }
    }

    /** Whether every migration of this version has been applied. */
    public boolean isCurrent() {
        return current;
    }

    /** The migrations for the database behind this source; tests use the same ones. */
    public static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/" + dialect(dataSource))
                .validateMigrationNaming(true)
                .load();
    }

    private static String dialect(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product.toLowerCase(Locale.ROOT)) {
                case "h2" -> "h2";
                case "postgresql" -> "postgresql";
                default -> throw new IllegalStateException("No migrations for " + product);
            };
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database jdbc/crm does not answer", unreachable);
        }
    }
}
