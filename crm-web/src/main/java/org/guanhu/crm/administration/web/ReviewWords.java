package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.application.ReviewLine;
import org.guanhu.crm.administration.application.ReviewReport;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Puts rights under review into the reader's words; people are looked up once for all. */
@RequestScoped
public class ReviewWords {

    @Inject private AccessWords words;
    @Inject private StaffNames staff;
    @Inject private Language language;
    @Inject private Wording wording;

    List<ReviewRight> rights(List<ReviewLine> lines) {
        var logins = lines.stream().map(ReviewLine::account).collect(Collectors.toSet());
        var named = staff.of(logins, language.getLocale());
        return lines.stream().map(line -> right(line, named)).toList();
    }

    private ReviewRight right(ReviewLine line, Map<StaffId, String> named) {
        var held = line.role() == null ? words.scopes(line.scope()) : words.roles(line.role());
        var one = held.entrySet().iterator().next();
        return new ReviewRight(
                line.id(),
                line.account().value(),
                named.get(line.account()),
                one.getKey(),
                one.getValue(),
                line.review().in(language.getLocale()),
                line.due());
    }

    List<ReviewTally> tallies(ReviewReport report) {
        var logins =
                report.tallies().stream()
                        .map(ReviewReport.Tally::reviewer)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var named = staff.of(logins, language.getLocale());
        return report.tallies().stream()
                .map(tally -> new ReviewTally(name(tally.reviewer(), named), tally))
                .toList();
    }

    private String name(StaffId reviewer, Map<StaffId, String> named) {
        return reviewer == null
                ? wording.of("administration.report.pool")
                : wording.of("access.branchAndCode", named.get(reviewer), reviewer);
    }
}
