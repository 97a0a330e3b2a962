package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.application.BranchRow;
import org.guanhu.crm.access.application.StaffDirectory;
import org.guanhu.crm.shared.web.Language;

/** The branches of the bank, each below the one that leads it. */
@Named
@RequestScoped
public class AdminBranchesPage {

    @Inject private StaffDirectory directory;
    @Inject private Language language;

    private List<BranchRow> branches;

    /** The branches, each after the one above it. */
    public List<BranchRow> getBranches() {
        if (branches == null) {
            branches = directory.branches(language.getLocale());
        }
        return branches;
    }
}
