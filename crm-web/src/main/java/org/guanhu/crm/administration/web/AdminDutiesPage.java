package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.administration.application.AccessRecords;

/** The duties that nobody holds together, and those that nobody holds at all. */
@Named
@RequestScoped
public class AdminDutiesPage {

    @Inject private AccessRecords records;

    private List<DutyConflict> conflicts;

    private List<Permission> unheld;

    /** The pairs. */
    public List<DutyConflict> getConflicts() {
        if (conflicts == null) {
            conflicts = records.conflicts();
        }
        return conflicts;
    }

    /** What nobody in the bank can do today. */
    public List<Permission> getUnheld() {
        if (unheld == null) {
            unheld = records.unheld();
        }
        return unheld;
    }
}
