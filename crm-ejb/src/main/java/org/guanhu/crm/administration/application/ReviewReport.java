package org.guanhu.crm.administration.application;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.domain.ReviewOutcome;
import org.guanhu.crm.administration.domain.ReviewedGrant;

/**
 * What became of each right under a review.
 *
 * @param review the review
 * @param tallies for each superior
 * @param total for all of them
 */
public record ReviewReport(ReviewRow review, List<Tally> tallies, Tally total)
        implements Serializable {

    /**
     * So many rights of each outcome.
     *
     * @param reviewer who shall decide; null for those who decide on rights, and for all together
     */
    public record Tally(StaffId reviewer, int open, int confirmed, int revoked, int lapsed)
            implements Serializable {

        static Tally of(StaffId reviewer, List<ReviewedGrant> rights) {
            return new Tally(
                    reviewer,
                    count(rights, ReviewOutcome.OPEN),
                    count(rights, ReviewOutcome.CONFIRMED),
                    count(rights, ReviewOutcome.REVOKED),
                    count(rights, ReviewOutcome.LAPSED));
        }

        private static int count(List<ReviewedGrant> rights, ReviewOutcome outcome) {
            return (int) rights.stream().filter(right -> right.outcome() == outcome).count();
        }
    }

    static ReviewReport of(ReviewRow review, List<ReviewedGrant> rights) {
        var each = new LinkedHashMap<Optional<StaffId>, List<ReviewedGrant>>();
        rights.forEach(
                right ->
                        each.computeIfAbsent(
                                        Optional.ofNullable(right.reviewer()),
                                        superior -> new ArrayList<>())
                                .add(right));
        var tallies =
                each.entrySet().stream()
                        .map(one -> Tally.of(one.getKey().orElse(null), one.getValue()))
                        .toList();
        return new ReviewReport(review, tallies, Tally.of(null, rights));
    }
}
