package org.guanhu.crm.approval.web;

import java.io.Serializable;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;

/** Which requests the reader wants to see. */
public class RequestFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private RequestCriteria.View view;
    private ChangeRequestStatus status;
    private String subject;

    RequestCriteria criteria() {
        boolean inbox = view == RequestCriteria.View.INBOX;
        boolean any = subject == null || subject.isBlank();
        return new RequestCriteria(view, inbox ? null : status, any ? null : subject.strip());
    }

    public RequestCriteria.View getView() {
        return view;
    }

    public void setView(RequestCriteria.View view) {
        this.view = view;
    }

    public ChangeRequestStatus getStatus() {
        return status;
    }

    public void setStatus(ChangeRequestStatus status) {
        this.status = status;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
