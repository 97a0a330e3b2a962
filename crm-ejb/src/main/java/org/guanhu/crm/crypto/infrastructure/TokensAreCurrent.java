package org.guanhu.crm.crypto.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Makes the search tokens of records anew that an earlier version made by other rules, once after
 * the start and while people work already. What has been done stands in the rows, so another start
 * goes on where this one ended; several nodes take turns at each portion.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "KeyCheck"})
@TransactionManagement(TransactionManagementType.BEAN)
public class TokensAreCurrent {

    private static final System.Logger LOG = System.getLogger(TokensAreCurrent.class.getName());
    private static final long SOON = 1_000;
    private static final long AGAIN = Duration.ofMinutes(1).toMillis();

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    @Resource private TimerService timers;

    @Inject private KeyRing ring;

    /** For the container. */
    public TokensAreCurrent() {}

    TokensAreCurrent(DataSource database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
    }

    @PostConstruct
    void soon() {
        timers.createIntervalTimer(SOON, AGAIN, new TimerConfig(null, false));
    }

    @Timeout
    void untilDone(Timer timer) {
        try {
            long done = renew();
            if (done > 0) {
                LOG.log(Level.INFO, "Search tokens of {0} records have been made anew", done);
            }
            timer.cancel();
        } catch (SQLException | RuntimeException failed) {
            LOG.log(Level.ERROR, "Search tokens are not all current; trying again soon", failed);
        }
    }

    /** Makes what is not current anew; answers how many records that were. */
    long renew() throws SQLException {
        return new Resealing(database, ring, Resealing.PORTION).renewTokens();
    }
}
