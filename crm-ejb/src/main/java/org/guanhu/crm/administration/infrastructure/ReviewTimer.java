package org.guanhu.crm.administration.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import org.guanhu.crm.administration.application.ReviewLapse;
import org.guanhu.crm.ledger.infrastructure.Lease;

/**
 * Looks every minute whether a review's last day is over. It beats on every node; who takes the
 * lease does the work. A failure is logged when it begins, and tried again with the next beat.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "KeyCheck"})
@TransactionManagement(TransactionManagementType.BEAN)
public class ReviewTimer {

    private static final System.Logger LOG = System.getLogger(ReviewTimer.class.getName());
    private static final long FIRST = 5_000;
    private static final long BEAT = 60_000;

    @Inject private ReviewLease lease;
    @Inject private ReviewLapse lapse;
    @Resource private TimerService timers;

    private final String node = UUID.randomUUID().toString();
    private boolean failing;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST, BEAT, new TimerConfig(null, false));
    }

    @Timeout
    void beat() {
        try {
            var term = lease.take(node);
            if (term.isPresent()) {
                work(term.get());
            }
            failing = false;
        } catch (SQLException | RuntimeException failed) {
            if (!failing) {
                LOG.log(Level.ERROR, "Rights that were not confirmed do not end", failed);
            }
            failing = true;
        }
    }

    private void work(Lease.Term term) throws SQLException {
        try {
            boolean isMore = true;
            while (isMore) {
                isMore = lease.prolong(term) && lapse.next();
            }
        } finally {
            lease.giveUp(term);
        }
    }
}
