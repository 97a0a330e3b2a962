package org.guanhu.crm.demo.infrastructure;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.demo.infrastructure.DemoFilling.Desk;

/**
 * Brings customers into an empty bank for a demonstration, if {@code crm.demo} is true, as soon as
 * the application has started; until then it is not ready. The setting {@code crm.demo.customers}
 * says how many.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "KeyCheck", "DemoStaff"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCustomers {

    private static final System.Logger LOG = System.getLogger(DemoCustomers.class.getName());
    private static final Desk PUDONG = new Desk("0101", "teller", "supervisor");
    private static final Desk XUHUI = new Desk("0102", "teller2", "supervisor2");
    private static final int AT_PUDONG = 3;

    @Inject
    @ConfigProperty(name = "crm.demo.customers", defaultValue = "3000")
    private int customers;

    @Inject private DemoState state;
    @Inject private DemoFilling filling;
    @Inject private DemoDoings doings;
    @Resource private TimerService timers;

    @PostConstruct
    void start() {
        if (state.isWanted()) {
            timers.createSingleActionTimer(1, new TimerConfig(null, false));
        }
    }

    @Timeout
    void fill() {
        try {
            int next = customers / 3;
            fill(PUDONG, new DemoFile("0101", "浦东新区", "manager"), customers - next);
            fill(XUHUI, new DemoFile("0102", "徐汇区", ""), next);
            doings.tag(PUDONG);
            doings.propose(PUDONG, AT_PUDONG);
            doings.propose(XUHUI, 1);
            state.complete();
        } catch (Exception failed) {
            LOG.log(Level.ERROR, "The demonstration has no customers", failed);
        }
    }

    private void fill(Desk desk, DemoFile file, int size) throws Exception {
        if (size > 0 && !filling.isFilled(desk)) {
            long begin = System.nanoTime();
            filling.fill(desk, file.ofSize(size));
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
            LOG.log(
                    Level.INFO,
                    "Demo: {0} customers of branch {1} in {2} s",
                    size,
                    desk.branch(),
                    seconds);
        }
    }
}
