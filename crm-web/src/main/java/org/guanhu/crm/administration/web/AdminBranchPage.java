package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Language;

/** One branch: its name and place, and proposing others. */
@Named
@ViewScoped
public class AdminBranchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private AccessSending sending;
    @Inject private AccessChoices choices;
    @Inject private CurrentUser user;
    @Inject private Language language;

    private final BranchForm form = new BranchForm();
    private final WhyForm why = new WhyForm();
    private Map<String, String> seen;
    private String code;
    private String name;

    /** Fills the form in with what the branch is. */
    public void load() {
        user.need(Permission.STAFF_VIEW);
        if (code == null) {
            sending.mustBeOpen();
            return;
        }
        var site = records.branch(CodeInAddress.branch(code));
        seen = AccessTerms.of(site);
        name = site.name().in(language.getLocale());
        form.show(code, site);
    }

    /** Makes a request of it. */
    public String send() {
        var wanted = form.getCode();
        if (!BranchCode.isOne(wanted)) {
            throw new ApprovalRefused("administration.branchForm");
        }
        return sending.send(new AccessWish.Settle(new BranchCode(wanted), form.site()), seen, why);
    }

    /** Whether the branch is yet to be opened. */
    public boolean isNew() {
        return code == null;
    }

    /** The branches to choose the one above from. */
    public List<Choice> getBranches() {
        return choices.branches();
    }

    /** Its name in the reader's language. */
    public String getName() {
        return name;
    }

    public BranchForm getForm() {
        return form;
    }

    public WhyForm getWhy() {
        return why;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
