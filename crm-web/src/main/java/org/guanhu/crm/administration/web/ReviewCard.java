package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.administration.application.OwnReviews;
import org.guanhu.crm.shared.domain.PageRequest;

/** How many rights wait for the reader's word. */
@RequestScoped
class ReviewCard implements HomeCard {

    private static final int PLACE = 350;

    @Inject private OwnReviews reviews;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String labelKey() {
        return "administration.mine.card";
    }

    @Override
    public String icon() {
        return "pi-check-square";
    }

    @Override
    public String outcome() {
        return "/review/mine";
    }

    /** None: anybody may lead somebody. */
    @Override
    public Permission permission() {
        return null;
    }

    @Override
    public boolean isShownAtNone() {
        return false;
    }

    @Override
    public long count() {
        return reviews.waiting(PageRequest.first(1)).total();
    }
}
