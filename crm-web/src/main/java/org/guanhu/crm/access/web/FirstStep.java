package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guanhu.crm.access.domain.StaffId;

/** Remembers on the server, for a few minutes, whose password was right in this browser. */
@RequestScoped
public class FirstStep {

    private static final String KEY = "crm.firstStep";
    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private record Done(String login, Instant at) implements Serializable {}

    /** That person's password was right. */
    void done(StaffId person) {
        request.getSession(true).setAttribute(KEY, new Done(person.value(), clock.instant()));
        request.changeSessionId();
    }

    /** Whose password was right a moment ago. */
    Optional<StaffId> person() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (Done) session.getAttribute(KEY))
                .filter(done -> clock.instant().isBefore(done.at().plus(KEPT)))
                .map(done -> new StaffId(done.login()));
    }

    /** The second step is done as well. */
    void forget() {
        request.getSession(true).removeAttribute(KEY);
    }
}
