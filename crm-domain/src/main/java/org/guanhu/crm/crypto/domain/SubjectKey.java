package org.guanhu.crm.crypto.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The data key of one customer or import, wrapped with a key that is not in the database. */
@Entity
@Table(name = "subject_key")
public class SubjectKey {

    @Id
    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "wrapped_key")
    private byte[] wrapped;

    @Column(name = "key_id")
    private long keyId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "erased_by_request")
    private String erasedByRequest;

    @Version
    @Column(name = "version")
    private long version;

    // for JPA
    protected SubjectKey() {}

    /** A new data key, wrapped with the key of that id. */
    public SubjectKey(String subject, byte[] wrapped, long keyId, Instant at) {
        this.subject = subject;
        this.wrapped = wrapped.clone();
        this.keyId = keyId;
        this.createdAt = at;
    }

    /** Destroys the key: nothing that was sealed with it opens ever again. */
    public void destroy(String request, Instant at) {
        if (wrapped == null) {
            return;
        }
        this.wrapped = null;
        this.erasedAt = at;
        this.erasedByRequest = request;
    }

    /** Whether the key was destroyed. */
    public boolean isDestroyed() {
        return wrapped == null;
    }

    /** Whose key it is. */
    public String subject() {
        return subject;
    }

    /** The key, wrapped; null once it is destroyed. */
    public byte[] wrapped() {
        return wrapped == null ? null : wrapped.clone();
    }

    /** Id of the wrapping key. */
    public long keyId() {
        return keyId;
    }

    /** When it was destroyed, or null. */
    public Instant erasedAt() {
        return erasedAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof SubjectKey key && subject.equals(key.subject);
    }

    @Override
    public final int hashCode() {
        return subject.hashCode();
    }
}
