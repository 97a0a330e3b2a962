package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.administration.application.OwnReviews;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Notices;

/** Colleagues' rights that wait for the reader's word; those of the page shown can be chosen. */
@Named
@ViewScoped
public class ReviewMinePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "/review/mine?faces-redirect=true";

    @Inject private OwnReviews reviews;
    @Inject private ReviewWords words;
    @Inject private Notices notices;

    private final LazyRows<ReviewRight> rows = new LazyRows<>(this::find, ReviewRight::id);
    private List<ReviewRight> selected = List.of();
    private String reason;

    private Page<ReviewRight> find(PageRequest page) {
        var found = reviews.waiting(page);
        return new Page<>(words.rights(found.rows()), found.total(), found.capped());
    }

    /** Confirms what was chosen. */
    public String confirm() {
        reviews.confirm(chosen());
        notices.success("administration.mine.confirmed", selected.size());
        return SAME_PAGE;
    }

    /** Ends what was chosen, for the reason given. */
    public String revoke() {
        reviews.revoke(chosen(), reason);
        notices.success("administration.mine.revoked", selected.size());
        return SAME_PAGE;
    }

    private List<String> chosen() {
        return selected.stream().map(ReviewRight::id).toList();
    }

    public LazyRows<ReviewRight> getRows() {
        return rows;
    }

    public List<ReviewRight> getSelected() {
        return selected;
    }

    /** The table sets null where nothing is chosen. */
    public void setSelected(List<ReviewRight> selected) {
        this.selected = selected == null ? List.of() : List.copyOf(selected);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
