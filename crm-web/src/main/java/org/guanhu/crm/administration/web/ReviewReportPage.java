package org.guanhu.crm.administration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.administration.application.ReviewOffice;
import org.guanhu.crm.administration.application.ReviewReport;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.shared.web.Downloads;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** How far everybody has come with one review, and what became of each right as a file. */
@Named
@ViewScoped
public class ReviewReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReviewOffice office;
    @Inject private ReviewWords words;
    @Inject private Downloads downloads;
    @Inject private Language language;
    @Inject private Wording wording;

    private String code;
    private transient ReviewReport report;

    /** Reads the report. */
    public void load() {
        getReport();
    }

    /** The report. */
    public ReviewReport getReport() {
        if (report == null) {
            report = office.report(key());
        }
        return report;
    }

    /** How far each superior has come. */
    public List<ReviewTally> getTallies() {
        return words.tallies(getReport());
    }

    /** What the review is called. */
    public String getName() {
        return getReport().review().name().in(language.getLocale());
    }

    /** Sends the file. */
    public void download() {
        var heads =
                Stream.of(
                                "id",
                                "account",
                                "person",
                                "role",
                                "scope",
                                "reviewer",
                                "outcome",
                                "decidedBy",
                                "decidedAt")
                        .map(head -> wording.of("administration.report.file." + head))
                        .toList();
        downloads.send(code + ".csv", office.file(key(), heads));
    }

    private ReviewKey key() {
        return CodeInAddress.review(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
