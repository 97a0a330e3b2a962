package org.guanhu.crm.access.application;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/** The session to which the present request belongs; none where a program calls, or no person. */
@RequestScoped
public class CurrentSession {

    private String id;
    private Instant provenAt;

    /** The request belongs to that session. */
    public void is(String session, Instant proven) {
        this.id = session;
        this.provenAt = proven;
    }

    /** Its key. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** When the person last proved to be themselves. */
    public Optional<Instant> provenAt() {
        return Optional.ofNullable(provenAt);
    }
}
