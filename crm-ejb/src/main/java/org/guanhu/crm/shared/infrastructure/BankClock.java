package org.guanhu.crm.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time as the bank reads it. Moments are moments everywhere; the zone (setting {@code
 * crm.zone}) decides on which day something begins or ends.
 */
@ApplicationScoped
public class BankClock {

    @Inject
    @ConfigProperty(name = "crm.zone", defaultValue = "Asia/Shanghai")
    private String zone;

    /** The clock for everyone who asks; a fixed one takes its place in tests. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of(zone));
    }
}
