package org.guanhu.crm.approval.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * A change that one person proposes and another decides. What is proposed never alters; once
 * decided, the request never alters at all (CW-01, CW-13).
 */
@Entity
@Table(name = "change_request")
public class ChangeRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_request_seq")
    @SequenceGenerator(name = "change_request_seq", sequenceName = "change_request_seq")
    private Long id;

    @Column(name = "number", updatable = false)
    private ChangeRequestNumber number;

    @Column(name = "alias", updatable = false)
    private String alias;

    @Enumerated(EnumType.STRING)
    @Column(name = "realm", updatable = false)
    private Realm realm;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "branch_code", updatable = false)
    private BranchCode branch;

    @Column(name = "manager", updatable = false)
    private StaffId manager;

    @Column(name = "maker", updatable = false)
    private StaffId maker;

    @Column(name = "maker_person", updatable = false)
    private String makerPerson;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_class", updatable = false)
    private ChangeTrigger trigger;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private ChangeChannel channel;

    @Column(name = "payload", updatable = false)
    private byte[] payload;

    @Column(name = "payload_digest", updatable = false)
    private String payloadDigest;

    @Column(name = "nonce", updatable = false)
    private String nonce;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ChangeRequestStatus status;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded private Effect effect;

    @Version
    @Column(name = "version")
    private long version;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ChangeItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    private List<Decision> decisions = new ArrayList<>();

    // for JPA
    protected ChangeRequest() {}

    /** Proposes a change. */
    public ChangeRequest(Submission from) {
        this.number = from.number();
        this.alias = from.change().alias();
        this.realm = from.change().realm();
        this.subject = from.change().subject();
        this.branch = from.change().branch();
        this.manager = from.change().manager();
        this.maker = from.by().account();
        this.makerPerson = from.by().person();
        this.madeAt = from.at();
        this.trigger = from.circumstances().trigger();
        this.channel = from.circumstances().channel();
        this.payload = from.payload().clone();
        this.payloadDigest = from.payloadDigest();
        this.nonce = from.nonce();
        this.status = ChangeRequestStatus.SUBMITTED;
        from.baseDigests()
                .forEach((field, digest) -> items.add(new ChangeItem(this, field, digest)));
    }

    /**
     * Approves what was proposed and has it carried out. Four eyes always apply; the policy can
     * only ask for more, and both are asked once. The token lives no longer than the carrying out,
     * and the request closes with it: applied, or stale if nothing could be carried out (I5).
     *
     * @param change what was proposed, as opened from the payload
     * @param reason the maker's reason, opened with it
     * @throws ApprovalRefused if the request is no longer open, was not the one shown, or may not
     *     be decided by this person
     */
    public void approve(
            Change change,
            Reason reason,
            Verdict verdict,
            ApprovalPolicy policy,
            Function<Approval, Optional<Applied>> carryingOut) {
        mustBeDecidable(verdict, policy);
        var made = carryingOut.apply(new Approval(this, change, reason, verdict));
        effect = made.map(Effect::new).orElse(null);
        decided(
                verdict,
                made.isPresent() ? ChangeRequestStatus.APPLIED : ChangeRequestStatus.STALE);
    }

    /**
     * Rejects what was proposed, or returns it to the maker.
     *
     * @throws ApprovalRefused as {@link #approve} does, and if no reason is given
     */
    public void turnDown(Verdict verdict, ChangeRequestStatus outcome, ApprovalPolicy policy) {
        if (verdict.sealedReason() == null) {
            throw new ApprovalRefused("approval.reasonMissing");
        }
        mustBeDecidable(verdict, policy);
        decided(verdict, outcome);
    }

    /**
     * Takes the request back; only its maker can.
     *
     * @throws ApprovalRefused if it is no longer open, or somebody else's
     */
    public void withdraw(Checker by, Instant at) {
        if (!wasMadeBy(by)) {
            throw new ApprovalRefused("approval.notYours");
        }
        close(ChangeRequestStatus.WITHDRAWN, at);
    }

    /** Makes sure that this person may decide on it as it was shown; else ApprovalRefused. */
    public void mustBeDecidable(Verdict verdict, ApprovalPolicy policy) {
        ApprovalPolicy.allOf(ApprovalPolicy.FOUR_EYES, policy).mustAllow(this, verdict.by());
        if (!payloadDigest.equals(verdict.payloadDigest())) {
            throw new ApprovalRefused("approval.notWhatWasShown");
        }
        mustBeOpen();
    }

    private void decided(Verdict verdict, ChangeRequestStatus outcome) {
        close(outcome, verdict.at());
        decisions.add(new Decision(this, verdict, outcome));
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw new AlreadyDecided(number, status);
        }
    }

    private void close(ChangeRequestStatus outcome, Instant at) {
        mustBeOpen();
        this.status = outcome;
        this.closedAt = at;
        items.forEach(ChangeItem::close);
    }

    /** Whether this account, or another one of the same person, proposed it. */
    public boolean wasMadeBy(Checker checker) {
        return maker.equals(checker.account()) || makerPerson.equals(checker.person());
    }

    /** The decision, if one was taken. */
    public Optional<Decision> decision() {
        return decisions.stream().findFirst();
    }

    /** The ledger entry that tells what the approval changed, or null. */
    public String appliedEntry() {
        return effect == null ? null : effect.ledgerEntry();
    }

    /** Whether what it claims is as its status says: every field while it is open, none after. */
    boolean claimsAsItShould() {
        return items.stream().allMatch(item -> item.isOpen() == status.isOpen());
    }

    public ChangeRequestNumber number() {
        return number;
    }

    public String alias() {
        return alias;
    }

    public Realm realm() {
        return realm;
    }

    public String subject() {
        return subject;
    }

    public BranchCode branch() {
        return branch;
    }

    /** The person who managed the customer when the request was made, or null. */
    public StaffId manager() {
        return manager;
    }

    public StaffId maker() {
        return maker;
    }

    public String makerPerson() {
        return makerPerson;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public ChangeTrigger trigger() {
        return trigger;
    }

    public ChangeChannel channel() {
        return channel;
    }

    /** The change and its reason, sealed. */
    public byte[] payload() {
        return payload.clone();
    }

    /** Keyed digest of the payload; shown to the checker's form and posted back by it (I3). */
    public String payloadDigest() {
        return payloadDigest;
    }

    public ChangeRequestStatus status() {
        return status;
    }

    /** When it was decided or withdrawn, or null. */
    public Instant closedAt() {
        return closedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ChangeRequest that && Objects.equals(number, that.number);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(number);
    }
}
