package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.domain.DutyConflict;
import org.guanhu.crm.administration.application.AccessRecords;

/** The duties that nobody holds together. */
@Named
@RequestScoped
public class AdminDutiesPage {

    @Inject private AccessRecords records;

    private List<DutyConflict> conflicts;

    /** The pairs. */
    public List<DutyConflict> getConflicts() {
        if (conflicts == null) {
            conflicts = records.conflicts();
        }
        return conflicts;
    }
}
