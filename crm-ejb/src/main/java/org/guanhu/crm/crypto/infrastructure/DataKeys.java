package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.SubjectKey;

/**
 * The data keys of customers and imports. For sealing, the key is always looked up in the running
 * transaction, so that nothing is sealed with a key that was destroyed or never stored; for opening
 * it may come from memory. Methods are public for the container's client proxies.
 */
@ApplicationScoped
class DataKeys {

    private static final int LENGTH = 32;
    private static final int AT_ONCE = 500;
    private static final String SOME = "select k from SubjectKey k where k.subject in :subjects";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private KeyRing ring;

    @Inject private DataKeyMemory memory;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    DataKeys() {}

    DataKeys(KeyRing ring, DataKeyMemory memory, EntityManager em) {
        this.ring = ring;
        this.memory = memory;
        this.em = em;
    }

    /** Makes the key of a subject that is new. */
    public void admit(String subject) {
        em.persist(fresh(subject));
    }

    private SubjectKey fresh(String subject) {
        var secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try {
            // Asked first: if the key changes in between, the row is wrapped once more, not lost.
            long keyId = ring.keyId(KeyPurpose.SUBJECT);
            var wrapped = ring.aead(KeyPurpose.SUBJECT).encrypt(secret, place(subject));
            return new SubjectKey(subject, wrapped, keyId, at);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A data key cannot be wrapped", broken);
        }
    }

    /** The key with which a subject's values are sealed, made if there is none; empty if erased. */
    public Optional<Aead> toSeal(String subject) throws GeneralSecurityException {
        var key = em.find(SubjectKey.class, subject);
        if (key == null) {
            key = fresh(subject);
            em.persist(key);
        }
        return unwrapped(key);
    }

    /** The key with which a subject's values are opened; empty if it was destroyed. */
    public Optional<Aead> toOpen(String subject) throws GeneralSecurityException {
        var known = memory.get(subject);
        return known != null ? known : anew(subject);
    }

    /** The same, looked up in the database whatever stands in memory. */
    public Optional<Aead> anew(String subject) throws GeneralSecurityException {
        var key = em.find(SubjectKey.class, subject);
        if (key == null) {
            throw new GeneralSecurityException("There is no data key");
        }
        var found = unwrapped(key);
        keep(subject, found);
        return found;
    }

    /** That a key is destroyed is not kept: the transaction that does it may still fail. */
    private void keep(String subject, Optional<Aead> key) {
        if (key.isPresent()) {
            memory.put(subject, key);
        }
    }

    /** Fetches the keys of many subjects into memory. */
    public void load(Collection<String> subjects) {
        var wanted =
                subjects.stream()
                        .distinct()
                        .filter(one -> !one.isEmpty() && memory.get(one) == null)
                        .toList();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            loaded(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())));
        }
    }

    private void loaded(List<String> subjects) {
        var keys =
                em.createQuery(SOME, SubjectKey.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
        for (var key : keys) {
            try {
                keep(key.subject(), unwrapped(key));
            } catch (GeneralSecurityException tried) {
                // whoever opens a value of this one subject is told then
                memory.forget(key.subject());
            }
        }
    }

    /** Destroys the key of a subject; one that has none yet gets a destroyed one. */
    public void destroy(String subject, String request, Instant at) {
        var key = em.find(SubjectKey.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (key == null) {
            key = fresh(subject);
            em.persist(key);
        }
        key.destroy(request, at);
        memory.refuse(subject);
    }

    private Optional<Aead> unwrapped(SubjectKey key) throws GeneralSecurityException {
        return key.isDestroyed() ? Optional.empty() : Optional.of(new AesGcmJce(secret(key)));
    }

    private byte[] secret(SubjectKey key) throws GeneralSecurityException {
        try {
            return ring.aead(KeyPurpose.SUBJECT).decrypt(key.wrapped(), place(key.subject()));
        } catch (GeneralSecurityException wrappedByANewerKey) {
            if (!ring.lookAgain()) {
                throw wrappedByANewerKey;
            }
            return ring.aead(KeyPurpose.SUBJECT).decrypt(key.wrapped(), place(key.subject()));
        }
    }

    /** What is bound into the wrapping of a subject's key. */
    static byte[] place(String subject) {
        return new SealPlace("subject_key", "wrapped_key", subject, "")
                .associatedData()
                .getBytes(UTF_8);
    }
}
