package org.guanhu.crm.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.administration.application.ReviewOffice;
import org.guanhu.crm.shared.web.Notices;

/** Proposing a review of rights. */
@Named
@ViewScoped
public class ReviewOpenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReviewOffice office;
    @Inject private AccessSending sending;
    @Inject private AccessChoices choices;
    @Inject private Notices notices;

    private final ReviewForm form = new ReviewForm();
    private final WhyForm why = new WhyForm();

    @PostConstruct
    void offerBranches() {
        form.offer(choices.branches());
    }

    /** Shows the form only to who may propose. */
    public void load() {
        sending.mustBeOpen();
    }

    /** Makes a request of it. */
    public String send() {
        var request = office.propose(form.order(why));
        notices.success("administration.sent", request);
        return "/approval/request?faces-redirect=true&number=" + request;
    }

    public ReviewForm getForm() {
        return form;
    }

    public WhyForm getWhy() {
        return why;
    }
}
