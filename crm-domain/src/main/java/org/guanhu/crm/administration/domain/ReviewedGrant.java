package org.guanhu.crm.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** One right of one account, as it was when a review began; it comes to one outcome, once. */
@Entity
@Table(name = "access_review_grant")
@NamedQuery(
        name = ReviewedGrant.OF_REVIEW,
        query = "SELECT g FROM ReviewedGrant g WHERE g.review = :review ORDER BY g.place")
@NamedQuery(
        name = ReviewedGrant.OPEN_OF_REVIEW,
        query =
                "SELECT g FROM ReviewedGrant g WHERE g.review = :review AND g.outcome ="
                        + " org.guanhu.crm.administration.domain.ReviewOutcome.OPEN"
                        + " ORDER BY g.place")
public class ReviewedGrant {

    /** All rights under one review. */
    public static final String OF_REVIEW = "ReviewedGrant.ofReview";

    /** Those of them on which nobody has decided. */
    public static final String OPEN_OF_REVIEW = "ReviewedGrant.openOfReview";

    @Id private String id;

    private String review;

    @Column(name = "place_no")
    private int place;

    private StaffId account;

    @Column(name = "person_id")
    private String person;

    @Column(name = "role_held")
    private String role;

    @Column(name = "scope_held")
    private String scope;

    private StaffId reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome = ReviewOutcome.OPEN;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private int version;

    /** For JPA. */
    protected ReviewedGrant() {}

    private ReviewedGrant(ReviewKey review, int place, Staff staff, Grants one) {
        this.id = review + "-" + place;
        this.review = review.value();
        this.place = place;
        this.account = staff.id();
        this.person = staff.person();
        this.role = one.roles().isEmpty() ? null : one.rolesText();
        this.scope = one.scopes().isEmpty() ? null : one.scopesText();
    }

    /** A role under review, at that place of its list. */
    public static ReviewedGrant of(ReviewKey review, int place, Staff staff, RoleGrant held) {
        return new ReviewedGrant(review, place, staff, new Grants(Set.of(held), Set.of()));
    }

    /** A share of the customers under review, at that place of its list. */
    public static ReviewedGrant of(ReviewKey review, int place, Staff staff, ScopeGrant held) {
        return new ReviewedGrant(review, place, staff, new Grants(Set.of(), Set.of(held)));
    }

    /** That colleague shall decide; without one, those who decide on rights. */
    public ReviewedGrant by(StaffId superior) {
        reviewer = superior;
        return this;
    }

    /** It is needed. */
    public void confirm(StaffId by, Instant now) {
        decide(ReviewOutcome.CONFIRMED, by, now);
    }

    /** It is not needed. */
    public void revoke(StaffId by, Instant now) {
        decide(ReviewOutcome.REVOKED, by, now);
    }

    /** Nobody has confirmed it in time. */
    public void lapse(Instant now) {
        decide(ReviewOutcome.LAPSED, null, now);
    }

    private void decide(ReviewOutcome wanted, StaffId by, Instant now) {
        if (outcome != ReviewOutcome.OPEN) {
            throw new ApprovalRefused("administration.review.decided");
        }
        outcome = wanted;
        decidedBy = by;
        decidedAt = now;
    }

    /** What names it. */
    public String id() {
        return id;
    }

    /** The review. */
    public ReviewKey review() {
        return new ReviewKey(review);
    }

    /** The account. */
    public StaffId account() {
        return account;
    }

    /** The natural person behind the account. */
    public String person() {
        return person;
    }

    /** The role as {@link Grants#rolesText} writes it, or null. */
    public String role() {
        return role;
    }

    /** The share of the customers as {@link Grants#scopesText} writes it, or null. */
    public String scope() {
        return scope;
    }

    /** The right itself. */
    public Grants held() {
        return Grants.of(role, scope);
    }

    /** Who shall decide; null if it is those who decide on rights. */
    public StaffId reviewer() {
        return reviewer;
    }

    /** What became of it. */
    public ReviewOutcome outcome() {
        return outcome;
    }

    /** Who decided, or null. */
    public StaffId decidedBy() {
        return decidedBy;
    }

    /** When it was decided, or null. */
    public Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ReviewedGrant that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
