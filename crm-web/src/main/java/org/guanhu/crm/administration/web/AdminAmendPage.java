package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.shared.web.Choice;

/** Proposing a new account, or other particulars for one that there is. */
@Named
@ViewScoped
public class AdminAmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private AccessSending sending;
    @Inject private AccessChoices choices;

    private final ParticularsForm form = new ParticularsForm();
    private final WhyForm why = new WhyForm();
    private Map<String, String> seen;
    private String code;

    /** Fills the form in with what the account says. */
    public void load() {
        sending.mustBeOpen();
        if (code != null) {
            var account = records.account(CodeInAddress.account(code));
            seen = AccessTerms.of(account.particulars());
            form.show(account);
        }
    }

    /** Makes a request of it. */
    public String send() {
        return sending.send(wish(), seen, why);
    }

    private AccessWish wish() {
        return isNew()
                ? new AccessWish.Open(form.account(), form.person(), form.particulars())
                : new AccessWish.Amend(CodeInAddress.account(code), form.particulars());
    }

    /** Whether the account is yet to be opened. */
    public boolean isNew() {
        return code == null;
    }

    /** Key of what the page is called. */
    public String getTitleKey() {
        return isNew() ? "administration.amend.new" : "administration.amend.title";
    }

    /** The branches to choose from. */
    public List<Choice> getBranches() {
        return choices.branches();
    }

    public ParticularsForm getForm() {
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
