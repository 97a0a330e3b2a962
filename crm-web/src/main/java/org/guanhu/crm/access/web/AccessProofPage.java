package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.guanhu.crm.access.application.OwnProof;
import org.guanhu.crm.shared.web.Notices;

/** Where a person proves anew to be themselves, on the way to a sensitive act. */
@Named
@RequestScoped
public class AccessProofPage {

    @Inject private OwnProof proof;
    @Inject private Notices notices;
    @Inject private HttpServletRequest request;

    private String typed;
    private String to;

    /** Whether a code is asked for; otherwise the password is. */
    public boolean isByCode() {
        return proof.isByCode();
    }

    /** Proves it, under a new session id, and leads back. */
    public String prove() {
        proof.prove(typed);
        request.changeSessionId();
        notices.success("access.proof.done");
        return new WantedPage(to).outcome();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** The page of the sensitive act. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
