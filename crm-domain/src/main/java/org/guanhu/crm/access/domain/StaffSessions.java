package org.guanhu.crm.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** The sessions of all who work for the bank, on whichever node. */
public interface StaffSessions {

    /** The session of that key, as it is at this moment. */
    Optional<StaffSession> byId(String id);

    /** The sessions of an account that nobody has ended, the latest first. */
    List<StaffSession> openOf(StaffId account);

    /** The latest sessions of an account, ended or not. */
    List<StaffSession> latestOf(StaffId account, int most);

    /** One page of all sessions in which something was done since that moment. */
    Page<StaffSession> seenSince(Instant rest, PageRequest page);

    /** Takes a new one in. */
    void add(StaffSession session);

    /** Ends a session, unless it has ended already; whether this did it. */
    boolean end(String id, SessionEnd why, StaffId by, Instant now);

    /** Something is done in that session. */
    void seen(String id, Instant now);

    /** The person has proved anew to be themselves; false if the session has ended. */
    boolean proven(String id, Instant now);
}
