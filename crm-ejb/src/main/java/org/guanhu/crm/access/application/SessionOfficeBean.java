package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionLimits;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.domain.StaffSession;
import org.guanhu.crm.access.domain.StaffSessions;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads and ends everybody's sessions. */
@Stateless
public class SessionOfficeBean implements SessionOffice {

    @Inject private StaffSessions sessions;
    @Inject private StaffMembers members;
    @Inject private SessionRegistry registry;
    @Inject private CurrentStaff me;
    @Inject private CurrentSession here;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.SESSION_REVOKE)
    public Page<SessionRow> open(PageRequest page, Locale reader) {
        Instant now = clock.instant();
        Page<StaffSession> found = sessions.seenSince(now.minus(SessionLimits.REST), page);
        Map<StaffId, Staff> owners = ownersOf(found.rows());
        return new Page<>(
                found.rows().stream().map(session -> row(session, owners, reader, now)).toList(),
                found.total(),
                found.capped());
    }

    private Map<StaffId, Staff> ownersOf(List<StaffSession> rows) {
        return members.byIds(rows.stream().map(StaffSession::account).distinct().toList()).stream()
                .collect(Collectors.toMap(Staff::id, Function.identity()));
    }

    private SessionRow row(
            StaffSession session, Map<StaffId, Staff> owners, Locale reader, Instant now) {
        return new SessionRow(
                session.id(),
                session.account(),
                owners.get(session.account()).name().in(reader),
                session.origin(),
                session.since(),
                session.lastSeen(),
                session.endAt(now).orElse(null),
                here.id().filter(session.id()::equals).isPresent());
    }

    @Override
    @Requires(value = Permission.SESSION_REVOKE, stepUp = true)
    public void revoke(String id) {
        registry.end(id, SessionEnd.REVOKED, me.id());
    }
}
