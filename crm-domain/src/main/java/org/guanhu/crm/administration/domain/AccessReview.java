package org.guanhu.crm.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** A periodic review of who may do what (SE-04): what nobody confirms by a day ends. */
@Entity
@Table(name = "access_review")
@NamedQuery(
        name = AccessReview.NEWEST_FIRST,
        query = "SELECT r FROM AccessReview r ORDER BY r.openedAt DESC, r.code")
@NamedQuery(
        name = AccessReview.OVERDUE,
        query =
                "SELECT r FROM AccessReview r WHERE r.due < :today AND r.closedAt IS NULL"
                        + " ORDER BY r.due, r.code")
public class AccessReview {

    /** All reviews, the newest first. */
    public static final String NEWEST_FIRST = "AccessReview.newestFirst";

    /** Reviews whose last day is over and that are not closed. */
    public static final String OVERDUE = "AccessReview.overdue";

    @Id private String code;

    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "due_on")
    private LocalDate due;

    private ChangeRequestNumber request;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "entry_count")
    private long entries;

    @Column(name = "last_entry")
    private String lastEntry;

    @Version private int version;

    /** For JPA. */
    protected AccessReview() {}

    /** Opens the review that was approved, of which that ledger entry tells. */
    public AccessReview(OpenReview wanted, Approval approval, String ledgerEntry) {
        approval.mustCover(wanted);
        this.code = wanted.key().value();
        this.name = wanted.name().chinese();
        this.englishName = wanted.name().english();
        this.due = wanted.due();
        this.request = approval.request();
        this.openedAt = approval.at();
        told(ledgerEntry);
    }

    /**
     * Makes sure that rights can still be confirmed or revoked.
     *
     * @throws ApprovalRefused if the last day is over
     */
    public void mustRunOn(LocalDate today) {
        if (today.isAfter(due)) {
            throw new ApprovalRefused("administration.review.over");
        }
    }

    /** One more entry of the ledger tells of it. */
    public void told(String ledgerEntry) {
        entries++;
        lastEntry = ledgerEntry;
    }

    /** Nothing is open any more and the last day is over, as that ledger entry tells. */
    public void close(Instant now, String ledgerEntry) {
        closedAt = now;
        told(ledgerEntry);
    }

    /** What names it. */
    public ReviewKey key() {
        return new ReviewKey(code);
    }

    /** What it is called. */
    public BilingualName name() {
        return new BilingualName(name, englishName);
    }

    /** The last day for confirming. */
    public LocalDate due() {
        return due;
    }

    /** The request by which it was approved. */
    public ChangeRequestNumber request() {
        return request;
    }

    /** When it was approved. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When it was closed, or null. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Length of its chain in the ledger. */
    public long entries() {
        return entries;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof AccessReview that && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }
}
