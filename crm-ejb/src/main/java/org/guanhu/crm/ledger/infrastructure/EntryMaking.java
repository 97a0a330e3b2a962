package org.guanhu.crm.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerSeals;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.ledger.domain.LedgerValue;
import org.guanhu.crm.ledger.domain.SaltedValue;

/** Makes the bodies of entries: values salted, committed to and sealed. */
@ApplicationScoped
public class EntryMaking {

    private static final SecureRandom SALTS = new SecureRandom();

    @Inject private FieldCipher cipher;

    /** For the container. */
    public EntryMaking() {}

    /** Outside a container. */
    public EntryMaking(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** What an entry says of a change. */
    public LedgerBody body(LedgerNote note, LedgerNote.Signature by) {
        return new LedgerBody(
                note.stream(),
                note.sequence(),
                by.at().truncatedTo(ChronoUnit.MILLIS),
                by.actor(),
                by.person(),
                note.kind(),
                note.subject(),
                note.branch().value(),
                note.request(),
                note.facts(),
                note.values().stream()
                        .map(value -> sealed(note.stream(), note.sequence(), note.subject(), value))
                        .toList());
    }

    /** What an entry says of an access. */
    public LedgerBody body(LedgerStream stream, long sequence, AccessNote note, Instant at) {
        return body(
                new LedgerNote(
                        stream,
                        sequence,
                        note.kind(),
                        note.subject(),
                        note.branch(),
                        note.request(),
                        note.facts(),
                        List.of()),
                new LedgerNote.Signature(note.actor(), note.person(), at));
    }

    private LedgerField sealed(
            LedgerStream stream, long sequence, String subject, LedgerNote.Value value) {
        var key = value.key();
        return new LedgerField(
                key,
                sealed(LedgerSeals.before(stream, sequence, subject, key), value.before()),
                sealed(LedgerSeals.after(stream, sequence, subject, key), value.after()));
    }

    private LedgerValue sealed(SealPlace place, String value) {
        if (value == null) {
            return LedgerValue.NONE;
        }
        var salted = SaltedValue.of(value, SALTS);
        return new LedgerValue(salted.commitment(), cipher.seal(place, salted.text()));
    }
}
