package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.application.RoleNames;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccessWish;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Proposing which roles and shares of the customers an account holds. */
@Named
@ViewScoped
public class AdminRightsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private RoleNames roles;
    @Inject private AccessSending sending;
    @Inject private AccessChoices choices;
    @Inject private Language language;
    @Inject private Wording wording;
    @Inject private Clock clock;

    private final RightsForm form = new RightsForm();
    private final WhyForm why = new WhyForm();
    private Map<String, String> seen;
    private String name;
    private String code;

    /** Fills the form in with what the account may do. */
    public void load() {
        sending.mustBeOpen();
        var account = records.account(CodeInAddress.account(code));
        var today = LocalDate.now(clock);
        seen = AccessTerms.of(account.grants());
        name = account.particulars().name().in(language.getLocale());
        form.show(account.grants(), roles.all(language.getLocale()), today);
        form.showScopes(
                account.grants(), kind -> wording.of("administration.scope." + kind), today);
    }

    /** Makes a request of it. */
    public String send() {
        return sending.send(
                new AccessWish.Grant(CodeInAddress.account(code), form.grants()), seen, why);
    }

    /** The branches to choose from. */
    public List<Choice> getBranches() {
        return choices.branches();
    }

    public String getName() {
        return name;
    }

    public RightsForm getForm() {
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
