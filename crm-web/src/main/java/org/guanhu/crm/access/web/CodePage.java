package org.guanhu.crm.access.web;

import static org.guanhu.crm.access.application.SignInAnswer.Outcome.LOCKED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.apache.shiro.authc.AuthenticationException;
import org.guanhu.crm.access.application.CodeToken;
import org.guanhu.crm.access.application.ShownPassword;
import org.guanhu.crm.access.application.SignInPaused;
import org.guanhu.crm.shared.web.Notices;

/** The second step of coming in: a code from the device, or from the paper. */
@Named
@RequestScoped
public class CodePage {

    private static final String LOGIN = "/login?faces-redirect=true&includeViewParams=true";

    @Inject private Admission admission;
    @Inject private FirstStep firstStep;
    @Inject private Notices notices;

    private String code;
    private String to;

    /** Leads whoever has not shown a password back to where one is shown. */
    public String open() {
        return firstStep.password().isPresent() ? null : LOGIN;
    }

    /** Signs in and goes on to the wanted page. */
    public String signIn() {
        ShownPassword password = firstStep.password().orElse(null);
        if (password == null) {
            return LOGIN;
        }
        try {
            admission.by(new CodeToken(password, code, admission.source()));
            firstStep.forget();
            return new WantedPage(to).outcome();
        } catch (SignInPaused e) {
            notices.refusal(LOCKED.messageKey(), e.until());
        } catch (AuthenticationException e) {
            notices.refusal("access.code.wrong");
        }
        return null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The page that was wanted before. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
