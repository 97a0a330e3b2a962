package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.administration.application.AccessRecords;
import org.guanhu.crm.administration.application.AccountView;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.shared.web.Language;

/** One account: who it is, what it may do, and what was proposed about it. */
@Named
@ViewScoped
public class AdminAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessRecords records;
    @Inject private AccessWords words;
    @Inject private Language language;

    private String code;
    private transient AccountView account;

    /** Reads the account. */
    public void load() {
        getAccount();
    }

    /** The account as it stands. */
    public AccountView getAccount() {
        if (account == null) {
            account = records.account(CodeInAddress.account(code));
        }
        return account;
    }

    /** The person's name. */
    public String getName() {
        return getAccount().particulars().name().in(language.getLocale());
    }

    /** What the account says, in words, by key. */
    public String said(String key) {
        return words.of(key, AccessTerms.of(getAccount().particulars()).get(key));
    }

    /** Roles and the days on which they are held. */
    public List<Map.Entry<String, String>> getRoles() {
        return List.copyOf(words.roles(getAccount().grants().rolesText()).entrySet());
    }

    /** Shares of the customers and the days on which they are held. */
    public List<Map.Entry<String, String>> getScopes() {
        return List.copyOf(words.scopes(getAccount().grants().scopesText()).entrySet());
    }

    /** What can be done to the account in one word. */
    public AccountStep getStep() {
        return getAccount().active() ? AccountStep.CLOSE : AccountStep.REOPEN;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
