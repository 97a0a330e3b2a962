package org.guanhu.crm.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.access.application.StaffDirectory;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Wording;

/** Who works for the bank, where, and in which roles. */
@Named
@ViewScoped
public class AdminStaffPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private StaffDirectory directory;
    @Inject private Wording wording;
    @Inject private Language language;

    private final StaffFilter filter = new StaffFilter();
    private final LazyRows<StaffLine> rows =
            new LazyRows<>(this::find, StaffLine::login, "login", "name", "branch", "active");

    /** Shows the staff that the filter leaves, under an address of their own. */
    public String show() {
        return "/admin/staff?faces-redirect=true&includeViewParams=true";
    }

    private Page<StaffLine> find(PageRequest page) {
        var found = directory.staff(filter.criteria(), page, language.getLocale());
        return new Page<>(
                found.rows().stream().map(row -> StaffLine.of(row, wording)).toList(),
                found.total(),
                found.capped());
    }

    public StaffFilter getFilter() {
        return filter;
    }

    public LazyRows<StaffLine> getRows() {
        return rows;
    }

    /** The branches to choose from. */
    public List<Choice> getBranches() {
        return directory.branches(language.getLocale()).stream()
                .map(branch -> new Choice(branch.code().value(), branch.name()))
                .toList();
    }

    /** The roles to choose from. */
    public List<Choice> getRoles() {
        return directory.roles(language.getLocale()).stream()
                .map(role -> new Choice(role.code().value(), role.name()))
                .toList();
    }
}
