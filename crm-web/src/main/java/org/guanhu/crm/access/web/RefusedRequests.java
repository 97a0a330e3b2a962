package org.guanhu.crm.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.web.RequestRefused;

/**
 * Writes down requests that were refused at the door: all of them in a log of their own, those that
 * came with somebody's session in the ledger too. Strangers must not be able to fill the ledger.
 */
@ApplicationScoped
class RefusedRequests {

    private static final System.Logger LOG = System.getLogger("org.guanhu.crm.security");
    private static final int LONGEST = 120;

    @Inject private AccessTrail trail;
    @Inject private RightsReader rights;

    void writeDown(@Observes RequestRefused refused) {
        var request = refused.request();
        var path = harmless(request.getServletPath());
        var who = signedIn(request);
        LOG.log(
                Level.WARNING,
                "refused why={0} method={1} path={2} from={3} account={4}",
                refused.why(),
                harmless(request.getMethod()),
                path,
                harmless(request.getRemoteAddr()),
                who.map(StaffId::value).orElse("-"));
        who.map(rights::rightsOf).ifPresent(person -> note(person, refused, path));
    }

    private void note(StaffRights person, RequestRefused refused, String path) {
        person.inUse()
                .ifPresent(
                        profile ->
                                trail.note(
                                        new AccessNote(
                                                AccessKind.REQUEST_REFUSED,
                                                person.id().value(),
                                                profile.person(),
                                                "",
                                                profile.branch(),
                                                "",
                                                Map.of(
                                                        "why",
                                                        refused.why().name(),
                                                        "path",
                                                        path))));
    }

    /** Filters before Shiro's know no subject yet; its session does. */
    private static Optional<StaffId> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !Boolean.TRUE.equals(
                        session.getAttribute(DefaultSubjectContext.AUTHENTICATED_SESSION_KEY))) {
            return Optional.empty();
        }
        var principals = session.getAttribute(DefaultSubjectContext.PRINCIPALS_SESSION_KEY);
        return principals instanceof PrincipalCollection some
                ? Optional.ofNullable(some.oneByType(StaffId.class))
                : Optional.empty();
    }

    /** What strangers send must not write lines of its own into a log. */
    static String harmless(String text) {
        var plain = text == null ? "" : text.replaceAll("[^\\x20-\\x7E]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
