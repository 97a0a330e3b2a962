package org.guanhu.crm.access.web;

import static org.guanhu.crm.access.application.SignInAnswer.Outcome.BUSY;
import static org.guanhu.crm.access.application.SignInAnswer.Outcome.LOCKED;
import static org.guanhu.crm.access.application.SignInAnswer.Outcome.REFUSED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.guanhu.crm.access.application.SecondStepDue;
import org.guanhu.crm.access.application.SignInCrowded;
import org.guanhu.crm.access.application.SignInPaused;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.shared.web.Notices;

/** Where everybody comes in. */
@Named
@RequestScoped
public class LoginPage {

    @Inject private Notices notices;
    @Inject private Admission admission;
    @Inject private FirstStep firstStep;

    private final LoginForm form = new LoginForm();
    private String to;
    private boolean ended;
    private String why;

    /** Leads whoever has signed in already straight on. */
    public String open() {
        return SecurityUtils.getSubject().isAuthenticated() ? wanted() : null;
    }

    /** Signs in and goes on to the wanted page. */
    public String signIn() {
        try {
            admission.by(
                    new UsernamePasswordToken(
                            form.getLogin(), form.getPassword(), admission.source()));
            return wanted();
        } catch (SecondStepDue step) {
            firstStep.done(step.password());
            return "/code?faces-redirect=true&includeViewParams=true";
        } catch (SignInPaused e) {
            notices.refusal(LOCKED.messageKey(), e.until());
        } catch (SignInCrowded e) {
            notices.refusal(BUSY.messageKey());
        } catch (AuthenticationException e) {
            notices.refusal(REFUSED.messageKey());
        }
        return null;
    }

    private String wanted() {
        return new WantedPage(to).outcome();
    }

    public LoginForm getForm() {
        return form;
    }

    /** The page that was wanted before. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Whether a session came to its end, which the page then says. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    /** Key of the sentence that says why the session came to its end. */
    public String getEndedKey() {
        return Stream.of(SessionEnd.values())
                .filter(end -> end.name().equals(why) && end != SessionEnd.IDLE)
                .map(SessionEnd::messageKey)
                .findFirst()
                .orElse("access.login.ended");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
