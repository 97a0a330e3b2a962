package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guanhu.crm.access.application.ShownPassword;

/** Remembers on the server, for a few minutes, which password was right in this browser. */
@RequestScoped
public class FirstStep {

    private static final String KEY = "crm.firstStep";
    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private record Done(ShownPassword password, Instant at) implements Serializable {}

    /** That password was right. */
    void done(ShownPassword password) {
        request.getSession(true).setAttribute(KEY, new Done(password, clock.instant()));
        request.changeSessionId();
    }

    /** The password that was right a moment ago. */
    Optional<ShownPassword> password() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Done) session.getAttribute(KEY))
                .filter(done -> clock.instant().isBefore(done.at().plus(KEPT)))
                .map(Done::password);
    }

    /** The second step is done as well. */
    void forget() {
        request.getSession(true).removeAttribute(KEY);
    }
}
