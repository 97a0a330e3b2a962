package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** Writes down whom the doors of the application have turned away, whichever door it was. */
@ApplicationScoped
public class Refusals {

    @Inject private AccessTrail trail;

    @Inject private Branches branches;

    @Inject private CurrentStaff me;

    /** The present person lacks the permission for what they asked. */
    public void lacks(Permission permission, String asked) {
        trail.note(
                AccessNote.of(AccessKind.REFUSED, me)
                        .with("permission", permission.name())
                        .with("asked", asked));
    }

    /** An account that exists no more, or may not be used, asked for something. */
    public void ofAccountOutOfUse(StaffId account, String asked) {
        headOffice()
                .map(at -> AccessNote.ofAccount(AccessKind.REFUSED, account, at))
                .ifPresent(note -> trail.note(note.with("asked", asked)));
    }

    /** Somebody whose name can be no account's asked for something. */
    public void ofStranger(String asked) {
        headOffice()
                .map(at -> AccessNote.ofStranger(AccessKind.REFUSED, at))
                .ifPresent(note -> trail.note(note.with("asked", asked)));
    }

    private Optional<BranchCode> headOffice() {
        return branches.inTreeOrder().stream().findFirst().map(Branch::code);
    }
}
