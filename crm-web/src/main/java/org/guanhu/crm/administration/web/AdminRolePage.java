package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.shared.web.Language;

/** One role: what it allows, and proposing that it allow something else. */
@Named
@ViewScoped
public class AdminRolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private AccessSending sending;
    @Inject private CurrentUser user;
    @Inject private Language language;

    private final RoleForm form = new RoleForm();
    private final WhyForm why = new WhyForm();
    private Map<String, String> seen;
    private String code;
    private String name;

    /** Fills the form in with what the role allows. */
    public void load() {
        user.need(Permission.STAFF_VIEW);
        if (code == null) {
            sending.mustBeOpen();
            return;
        }
        var duties = records.role(CodeInAddress.role(code));
        seen = AccessTerms.of(duties);
        name = duties.name().in(language.getLocale());
        form.show(code, duties);
    }

    /** Makes a request of it. */
    public String send() {
        var wanted = form.getCode();
        if (!RoleCode.isOne(wanted)) {
            throw new ApprovalRefused("administration.roleForm");
        }
        return sending.send(new AccessWish.Define(new RoleCode(wanted), form.duties()), seen, why);
    }

    /** Whether the role is yet to be made. */
    public boolean isNew() {
        return code == null;
    }

    /** Its name in the reader's language. */
    public String getName() {
        return name;
    }

    public RoleForm getForm() {
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
