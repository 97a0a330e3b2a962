package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The time between signing in and out, as all nodes know it. It changes by statements that look at
 * its state themselves, so that it ends once, for one reason.
 */
@Entity
@Table(name = "staff_session")
@NamedQuery(
        name = StaffSession.OPEN_OF,
        query =
                "SELECT s FROM StaffSession s WHERE s.login = :login AND s.endedAt IS NULL"
                        + " ORDER BY s.since DESC")
@NamedQuery(
        name = StaffSession.LATEST_OF,
        query = "SELECT s FROM StaffSession s WHERE s.login = :login ORDER BY s.since DESC")
@NamedQuery(
        name = StaffSession.OPEN,
        query =
                "SELECT s FROM StaffSession s WHERE s.endedAt IS NULL AND s.lastSeen > :rest"
                        + " ORDER BY s.lastSeen DESC, s.id")
@NamedQuery(
        name = StaffSession.COUNT_OPEN,
        query =
                "SELECT COUNT(s) FROM StaffSession s"
                        + " WHERE s.endedAt IS NULL AND s.lastSeen > :rest")
@NamedQuery(
        name = StaffSession.END,
        query =
                "UPDATE StaffSession s SET s.endedAt = :now, s.why = :why, s.endedBy = :by"
                        + " WHERE s.id = :id AND s.endedAt IS NULL")
@NamedQuery(
        name = StaffSession.SEEN,
        query =
                "UPDATE StaffSession s SET s.lastSeen = :now"
                        + " WHERE s.id = :id AND s.endedAt IS NULL AND s.lastSeen < :now")
@NamedQuery(
        name = StaffSession.PROVEN,
        query =
                "UPDATE StaffSession s SET s.provenAt = :now"
                        + " WHERE s.id = :id AND s.endedAt IS NULL")
public class StaffSession {

    /** Sessions of a login that nobody has ended. */
    public static final String OPEN_OF = "StaffSession.openOf";

    /** All sessions of a login, the latest first. */
    public static final String LATEST_OF = "StaffSession.latestOf";

    /** All sessions in which something was done lately. */
    public static final String OPEN = "StaffSession.open";

    /** How many these are. */
    public static final String COUNT_OPEN = "StaffSession.countOpen";

    /** Ends one, if nobody has yet. */
    public static final String END = "StaffSession.end";

    /** Something was done in one. */
    public static final String SEEN = "StaffSession.seen";

    /** The person proved anew to be themselves. */
    public static final String PROVEN = "StaffSession.proven";

    @Id private String id;

    private String login;

    private String node;

    private String address;

    private String agent;

    private Instant since;

    @Column(name = "last_seen")
    private Instant lastSeen;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private SessionEnd why;

    @Column(name = "ended_by")
    private String endedBy;

    /** For JPA. */
    protected StaffSession() {}

    public StaffSession(StaffId account, SessionOrigin origin, String node, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.login = account.value();
        this.address = origin.address();
        this.agent = origin.agent();
        this.node = node;
        this.since = now;
        this.lastSeen = now;
        this.provenAt = now;
    }

    /** The key by which the server knows it. */
    public String id() {
        return id;
    }

    /** Whose it is. */
    public StaffId account() {
        return new StaffId(login);
    }

    /** The node on which it began. */
    public String node() {
        return node;
    }

    /** Where it came from. */
    public SessionOrigin origin() {
        return new SessionOrigin(address, agent);
    }

    /** When it began. */
    public Instant since() {
        return since;
    }

    /** When something was done in it last, give or take half a minute. */
    public Instant lastSeen() {
        return lastSeen;
    }

    /** When the person last proved to be themselves. */
    public Instant provenAt() {
        return provenAt;
    }

    /** When it ended; empty while nobody has ended it. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it is over at that moment; empty while it goes on. */
    public Optional<SessionEnd> endAt(Instant now) {
        if (why != null) {
            return Optional.of(why);
        }
        if (!now.isBefore(since.plus(SessionLimits.LONGEST))) {
            return Optional.of(SessionEnd.TOO_OLD);
        }
        boolean resting =
                now.isAfter(lastSeen.plus(SessionLimits.REST).plus(SessionLimits.NOTED_EVERY));
        return resting ? Optional.of(SessionEnd.IDLE) : Optional.empty();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof StaffSession that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
