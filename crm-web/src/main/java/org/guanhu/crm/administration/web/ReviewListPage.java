package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.administration.application.ReviewOffice;
import org.guanhu.crm.administration.application.ReviewRow;
import org.guanhu.crm.shared.web.Language;

/** The reviews of rights, the newest first. */
@Named
@RequestScoped
public class ReviewListPage {

    @Inject private ReviewOffice office;
    @Inject private CurrentUser user;
    @Inject private Language language;

    private List<ReviewRow> reviews;

    /** Reads them. */
    public void load() {
        getReviews();
    }

    /** The reviews. */
    public List<ReviewRow> getReviews() {
        if (reviews == null) {
            reviews = office.reviews();
        }
        return reviews;
    }

    /** What a review is called. */
    public String name(ReviewRow review) {
        return review.name().in(language.getLocale());
    }

    /** Whether the reader may see them. */
    public boolean isVisible() {
        return user.may(Permission.STAFF_VIEW) || user.may(Permission.AUDIT_READ);
    }
}
