package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.exchange.domain.ImportFile;

/** Writes down who looks at the rows of an import, or takes them away (AU-03). */
@ApplicationScoped
public class ImportTrail {

    @Inject private AccessTrail trail;

    @Inject private CurrentStaff me;

    /** Rows of the file were shown. */
    void read(ImportFile file, int rows) {
        trail.note(about(AccessKind.IMPORT_READ, file).with("rows", rows));
    }

    /** Rows that were left out were sent as a file. */
    void taken(ImportFile file, long rows) {
        trail.note(about(AccessKind.FILE_TAKEN, file).with("file", "leftOut").with("rows", rows));
    }

    /** Somebody asked for an import that they may not meet. */
    void wasRefused(ImportFile file) {
        trail.note(about(AccessKind.OUT_OF_SCOPE, file));
    }

    private AccessNote about(AccessKind kind, ImportFile file) {
        return AccessNote.of(kind, me).about(file.key().value(), file.branch());
    }
}
