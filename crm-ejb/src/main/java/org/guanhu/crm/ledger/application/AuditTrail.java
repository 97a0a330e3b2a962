package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.CurrentStaff;

/** Writes down what auditors look at: who watches is watched too (AU-05). */
@ApplicationScoped
public class AuditTrail {

    @Inject private AccessTrail trail;

    @Inject private CurrentStaff me;

    /** Entries were listed. */
    void listed(LedgerCriteria criteria, long hits) {
        var note = read("entries").with("by", criteria.kinds()).with("hits", hits);
        var subject = criteria.isPossible() ? criteria.subject() : null;
        trail.note(subject == null ? note : note.about(subject, me.branch()));
    }

    /** A part of the audit was opened. */
    void opened(String part) {
        trail.note(read(part));
    }

    private AccessNote read(String part) {
        return AccessNote.of(AccessKind.LEDGER_READ, me).with("part", part);
    }

    /** The present person has the ledger proven. */
    void verified() {
        trail.note(AccessNote.of(AccessKind.LEDGER_VERIFIED, me));
    }

    /** A file was taken away. */
    void taken(String file) {
        trail.note(AccessNote.of(AccessKind.FILE_TAKEN, me).with("file", file));
    }
}
