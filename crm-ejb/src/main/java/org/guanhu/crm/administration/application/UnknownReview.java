package org.guanhu.crm.administration.application;

import org.guanhu.crm.shared.domain.NotFound;

/** There is no such review, or nothing in it for this person. */
public class UnknownReview extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownReview(Object key) {
        super("administration.review.unknown", key);
    }
}
