package org.guanhu.crm.ledger.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An entry as it is read back. The columns beside the body serve to find it; the verifier holds
 * them against the body (AU-01).
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "entry_order", insertable = false, updatable = false)
    private long order;

    @Column(name = "previous_hash", updatable = false)
    private String previousHash;

    @Column(name = "stream", updatable = false)
    private String stream;

    @Column(name = "stream_sequence", updatable = false)
    private long sequence;

    @Column(name = "entry_at", updatable = false)
    private Instant at;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "branch_code", updatable = false)
    private String branch;

    @Column(name = "body", updatable = false)
    private byte[] body;

    // for JPA
    protected LedgerEntry() {}

    /** The hash over the entry before and the body; also the entry's name. */
    public String hash() {
        return hash;
    }

    /** Place in the order of writing, over all chains; for lists only. */
    public long order() {
        return order;
    }

    /** The hash of the entry before it in its chain, zeros for the first. */
    public String previous() {
        return previousHash;
    }

    /** What happened. */
    public String kind() {
        return kind;
    }

    /** The chain in which it stands. */
    public String stream() {
        return stream;
    }

    /** Its place in the chain, from 1. */
    public long sequence() {
        return sequence;
    }

    /** The stored canonical bytes. */
    public byte[] bytes() {
        return body.clone();
    }

    /** What the entry says. */
    public LedgerBody body() {
        return LedgerBody.parse(body);
    }

    /** Whether hash, columns and body belong together and follow the given hash. */
    public boolean isSound(String expectedPrevious) {
        return previousHash.equals(expectedPrevious)
                && LedgerHash.of(previousHash, body).equals(hash)
                && columnsAgree();
    }

    private boolean columnsAgree() {
        try {
            return columnsAgreeWith(body());
        } catch (IllegalArgumentException notABody) {
            return false;
        }
    }

    private boolean columnsAgreeWith(LedgerBody said) {
        return said.stream().value().equals(stream)
                && said.sequence() == sequence
                && said.at().equals(at)
                && said.actor().equals(actor)
                && said.kind().equals(kind)
                && said.subject().equals(subject)
                && said.branch().equals(branch);
    }
}
