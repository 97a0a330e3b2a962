package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffSession;
import org.guanhu.crm.access.domain.StaffSessions;

/** Reads and ends the sessions of whoever is signed in, and no others. */
@Stateless
public class OwnSessionsBean implements OwnSessions {

    private static final int SHOWN = 20;

    @Inject private CurrentStaff me;
    @Inject private CurrentSession here;
    @Inject private StaffSessions sessions;
    @Inject private SessionRegistry registry;
    @Inject private Clock clock;

    @Override
    @SignedInOnly
    public List<SessionRow> mine() {
        return sessions.latestOf(me.id(), SHOWN).stream().map(this::row).toList();
    }

    private SessionRow row(StaffSession session) {
        return new SessionRow(
                session.id(),
                session.account(),
                me.name(),
                session.origin(),
                session.since(),
                session.lastSeen(),
                session.endAt(clock.instant()).orElse(null),
                here.id().filter(session.id()::equals).isPresent());
    }

    @Override
    @SignedInOnly
    public void end(String id) {
        sessions.byId(id)
                .filter(session -> session.account().equals(me.id()))
                .ifPresent(mine -> registry.end(id, SessionEnd.ENDED_BY_OWNER, me.id()));
    }

    @Override
    @SignedInOnly
    public void endOthers() {
        registry.endOthers(me.id(), here.id().orElse(""), SessionEnd.ENDED_BY_OWNER);
    }
}
