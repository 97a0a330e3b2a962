package org.guanhu.crm.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A checker's decision, bound by constraint to the maker and to the exact payload that was shown
 * (I1, I2, I3).
 */
@Entity
@Table(name = "change_decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_decision_seq")
    @SequenceGenerator(name = "change_decision_seq", sequenceName = "change_decision_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private ChangeRequest request;

    @Column(name = "step_no", updatable = false)
    private int step;

    @Column(name = "checker", updatable = false)
    private String checker;

    @Column(name = "checker_person", updatable = false)
    private String checkerPerson;

    @Column(name = "maker_person", updatable = false)
    private String makerPerson;

    @Column(name = "payload_digest", updatable = false)
    private String payloadDigest;

    @Column(name = "outcome", updatable = false)
    private String outcome;

    @Column(name = "reason", updatable = false)
    private byte[] sealedReason;

    @Column(name = "decided_at", updatable = false)
    private Instant at;

    // for JPA
    protected Decision() {}

    Decision(ChangeRequest request, Verdict verdict, ChangeRequestStatus outcome) {
        this.request = request;
        this.step = 1;
        this.checker = verdict.by().account().value();
        this.checkerPerson = verdict.by().person();
        this.makerPerson = request.makerPerson();
        this.payloadDigest = verdict.payloadDigest();
        this.outcome = outcome.name();
        this.sealedReason = verdict.sealedReason();
        this.at = verdict.at();
    }

    /** Account of the checker. */
    public String checker() {
        return checker;
    }

    /** The natural person behind the checker's account. */
    public String checkerPerson() {
        return checkerPerson;
    }

    /** What was decided. */
    public ChangeRequestStatus outcome() {
        return ChangeRequestStatus.valueOf(outcome);
    }

    /** The checker's reason, sealed, or null. */
    public byte[] sealedReason() {
        return sealedReason == null ? null : sealedReason.clone();
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
