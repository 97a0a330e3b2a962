package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.application.UnknownAccount;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Proposing what can be done to an account in one word. */
@Named
@ViewScoped
public class AdminUsePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private AccessSending sending;
    @Inject private Language language;
    @Inject private Wording wording;

    private final WhyForm why = new WhyForm();
    private String code;
    private AccountStep step;
    private String name;

    /** Reads whom it is about. */
    public void load() {
        sending.mustBeOpen();
        var account = records.account(CodeInAddress.account(code));
        wanted();
        name = account.particulars().name().in(language.getLocale());
    }

    /** Makes a request of it. */
    public String send() {
        return sending.send(new AccessWish.Use(CodeInAddress.account(code), step), null, why);
    }

    /** What is proposed, in words. */
    public String getKind() {
        return wording.of(wanted().labelKey());
    }

    /** Key of what it brings about once approved. */
    public String getEffectKey() {
        return "approval.effect." + step.alias();
    }

    /** A step that is none leads nowhere, also where the page is shown without being opened. */
    private AccountStep wanted() {
        if (step == null) {
            throw new UnknownAccount(code == null ? "" : code);
        }
        return step;
    }

    public String getName() {
        return name;
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

    public AccountStep getStep() {
        return step;
    }

    public void setStep(AccountStep step) {
        this.step = step;
    }
}
