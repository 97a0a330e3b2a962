package org.guanhu.crm.ledger.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.guanhu.crm.ledger.application.LedgerSettings;
import org.guanhu.crm.ledger.application.SealingState;
import org.guanhu.crm.ledger.application.SealingState.Work;

/**
 * Looks every second whether entries wait to be sealed. It beats on every node; who holds the lease
 * seals. A failure is logged when it begins and shown to auditors until it is over.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "KeyCheck"})
@TransactionManagement(TransactionManagementType.BEAN)
public class SealerTimer {

    private static final System.Logger LOG = System.getLogger(SealerTimer.class.getName());
    private static final long BEAT = 1_000;
    private static final long TERM_IN_USE = 4_000_000_000L;

    @Inject private Sealer sealer;
    @Inject private SealingState state;
    @Inject private LedgerSettings settings;
    @Inject private Clock clock;
    @Resource private TimerService timers;

    private final String node = node();
    private Lease.Term term;
    private long prolonged;

    private static String node() {
        var machine = ManagementFactory.getRuntimeMXBean().getName();
        var name = UUID.randomUUID().toString().substring(0, 8) + " " + machine;
        return name.substring(0, Math.min(name.length(), 64));
    }

    @PostConstruct
    void start() {
        timers.createIntervalTimer(BEAT, BEAT, new TimerConfig(null, false));
    }

    @Timeout
    void beat() {
        try {
            boolean isMore = leads();
            while (isMore) {
                isMore = sealer.seal(term) && leads();
            }
            state.works(Work.SEALING);
            if (term != null) {
                export(settings.every());
            }
        } catch (FencedOut overtaken) {
            LOG.log(Level.INFO, "Another node seals: {0}", overtaken.getMessage());
            term = null;
        } catch (SQLException | RuntimeException failed) {
            if (state.failed(Work.SEALING, clock.instant(), failed.toString())) {
                LOG.log(Level.ERROR, "The ledger is not sealed", failed);
            }
        }
    }

    private boolean leads() throws SQLException {
        long now = System.nanoTime();
        if (term != null && now - prolonged > TERM_IN_USE) {
            term = sealer.goOnLeading(term) ? term : null;
            prolonged = now;
        }
        if (term == null) {
            term = sealer.lead(node).orElse(null);
            prolonged = now;
        }
        return term != null;
    }

    private void export(Duration every) {
        try {
            sealer.export(every);
            state.works(Work.EXPORT);
        } catch (IOException | SQLException | RuntimeException refused) {
            if (state.failed(Work.EXPORT, clock.instant(), refused.toString())) {
                LOG.log(Level.ERROR, "No checkpoint is kept outside", refused);
            }
        }
    }

    @PreDestroy
    void stop() {
        if (term != null) {
            try {
                sealer.seal(term);
                export(Duration.ZERO);
                sealer.resign(term);
            } catch (SQLException | RuntimeException failed) {
                LOG.log(Level.WARNING, "The last entries are sealed at the next start", failed);
            }
        }
    }
}
