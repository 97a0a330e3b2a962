package org.guanhu.crm.approval.web;

import java.io.Serializable;
import java.util.Arrays;
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

    RequestCriteria.View view() {
        return view;
    }

    void turnTo(RequestCriteria.View other) {
        this.view = other;
    }

    public String getView() {
        return nameOf(view);
    }

    public void setView(String name) {
        this.view = constant(RequestCriteria.View.values(), name);
    }

    public String getStatus() {
        return nameOf(status);
    }

    public void setStatus(String name) {
        this.status = constant(ChangeRequestStatus.values(), name);
    }

    private static String nameOf(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Addresses are typed too: what is no constant is none. */
    private static <E extends Enum<E>> E constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
