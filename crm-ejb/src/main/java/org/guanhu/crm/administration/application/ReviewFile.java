package org.guanhu.crm.administration.application;

import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.shared.application.GuardedCsv;

/** Every right under a review on a line. */
final class ReviewFile {

    private final GuardedCsv csv = new GuardedCsv();

    ReviewFile(List<String> heads) {
        csv.add(heads.stream());
    }

    void add(ReviewedGrant right) {
        csv.add(
                Stream.of(
                        right.id(),
                        right.account(),
                        right.person(),
                        right.role(),
                        right.scope(),
                        right.reviewer(),
                        right.outcome(),
                        right.decidedBy(),
                        right.decidedAt()));
    }

    byte[] bytes() {
        return csv.bytes();
    }
}
