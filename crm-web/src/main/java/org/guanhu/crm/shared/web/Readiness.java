package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.guanhu.crm.shared.application.ReadyCheck;

/**
 * Answers {@code /health/ready}: up when every {@link ReadyCheck} says yes. It stands in the WAR
 * because Payara Server looks for health checks nowhere else in an EAR.
 */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    @Inject @Any private Instance<ReadyCheck> checks;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("crm");
        boolean ready = true;
        for (ReadyCheck check : checks) {
            boolean yes = isReady(check);
            answer.withData(check.name(), yes);
            ready &= yes;
        }
        return answer.status(ready).build();
    }

    private static boolean isReady(ReadyCheck check) {
        try {
            return check.ready();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Readiness cannot be told: " + check.name(), broken);
            return false;
        }
    }
}
