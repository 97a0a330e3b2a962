package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionLimits;
import org.guanhu.crm.access.domain.SessionOrigin;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.StaffSession;
import org.guanhu.crm.access.domain.StaffSessions;

/**
 * Opens sessions, tells with each request whether they go on, and ends them, for all nodes at once.
 * Each act is a transaction of its own: a session that was ended stays so, even if what it was
 * ended for is undone.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SessionRegistry {

    @Inject private StaffSessions sessions;
    @Inject private Credentials credentials;
    @Inject private StaffMembers members;
    @Inject private SessionSettings settings;
    @Inject private AccessTrail trail;
    @Inject private Clock clock;

    /**
     * Opens a session for who has just proved to be that person, and returns its key. If there are
     * more than the account may have, the oldest ones end.
     *
     * @throws NotSignedIn if the password has been withdrawn meanwhile
     */
    public String open(StaffId account, SessionOrigin origin) {
        // One sign-in of an account at a time, or two would each miss the other's session.
        credentials
                .reserve(account)
                .filter(credential -> credential.passwordHash().isPresent())
                .orElseThrow(NotSignedIn::new);
        if (settings.most() > 0) {
            openOnes(account).stream()
                    .skip(settings.most() - 1L)
                    .forEach(old -> end(old, SessionEnd.REPLACED, account));
        }
        StaffSession session = new StaffSession(account, origin, settings.node(), clock.instant());
        sessions.add(session);
        return session.id();
    }

    /** How a session of that account stands now, in which somebody has just asked for something. */
    public SessionState check(String id, StaffId account) {
        Instant now = clock.instant();
        StaffSession session =
                sessions.byId(id).filter(found -> found.account().equals(account)).orElse(null);
        if (session == null) {
            return SessionState.over(SessionEnd.IDLE);
        }
        SessionEnd why = session.endAt(now).orElse(null);
        if (why != null) {
            end(session, why, null);
            return SessionState.over(why);
        }
        if (session.lastSeen().plus(SessionLimits.NOTED_EVERY).isBefore(now)) {
            sessions.seen(id, now);
        }
        return new SessionState(null, session.provenAt());
    }

    /** Ends one session for that reason, unless it has ended already. */
    public void end(String id, SessionEnd why, StaffId by) {
        sessions.byId(id).ifPresent(session -> end(session, why, by));
    }

    /** Ends all sessions of an account; with the next request they are over on every node. */
    public void endAll(StaffId account, SessionEnd why) {
        openOnes(account).forEach(session -> end(session, why, null));
    }

    /** Ends all sessions of an account but this one. */
    public void endOthers(StaffId account, String kept, SessionEnd why) {
        openOnes(account).stream()
                .filter(session -> !session.id().equals(kept))
                .forEach(session -> end(session, why, account));
    }

    /** The person has proved anew to be themselves. */
    public boolean proven(String id) {
        return sessions.proven(id, clock.instant());
    }

    private List<StaffSession> openOnes(StaffId account) {
        return sessions.openOf(account);
    }

    private void end(StaffSession session, SessionEnd why, StaffId by) {
        if (sessions.end(session.id(), why, by, clock.instant())) {
            members.byId(session.account())
                    .map(
                            staff ->
                                    AccessNote.of(AccessKind.SESSION_ENDED, staff)
                                            .with("why", why.name())
                                            .with("by", by == null ? "-" : by.value()))
                    .ifPresent(trail::note);
        }
    }
}
