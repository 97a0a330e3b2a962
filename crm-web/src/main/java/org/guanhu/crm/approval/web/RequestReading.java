package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.application.FieldDiff;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.field.domain.Section;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Wording;

/** Lays a request out for the reader. */
@RequestScoped
public class RequestReading {

    @Inject private ChangeInquiry inquiry;
    @Inject private RequestWords words;
    @Inject private FieldText texts;
    @Inject private Wording wording;

    /** The request as it stands now. */
    public RequestSheet read(ChangeRequestNumber number) {
        var view = inquiry.view(number);
        return new RequestSheet(
                view,
                words.kind(view.row()),
                words.name(view.row().maker()),
                rows(view.fields()),
                steps(view),
                question(view));
    }

    private List<DiffRow> rows(List<FieldDiff> fields) {
        var rows = new ArrayList<DiffRow>();
        Section section = null;
        for (var diff : fields.stream().sorted(RequestReading::inOrder).toList()) {
            boolean begins = diff.field().section() != section;
            section = diff.field().section();
            rows.add(row(begins ? wording.of(section.labelKey()) : null, diff));
        }
        return List.copyOf(rows);
    }

    private static int inOrder(FieldDiff one, FieldDiff other) {
        return one.field().compareTo(other.field());
    }

    private DiffRow row(String heading, FieldDiff diff) {
        var field = diff.field();
        var before = texts.of(field, diff.before());
        return new DiffRow(
                heading,
                wording.of(field.labelKey()),
                before,
                diff.conflict() ? texts.of(field, diff.now()) : before,
                texts.of(field, diff.after()),
                diff.conflict());
    }

    private List<RequestSheet.Step> steps(ChangeRequestView view) {
        var row = view.row();
        var made =
                new RequestSheet.Step(
                        "approval.step.SUBMITTED",
                        words.name(row.maker()),
                        row.madeAt(),
                        view.reason());
        if (row.status().isOpen()) {
            return List.of(made);
        }
        boolean decided = view.decision() != null;
        return List.of(
                made,
                new RequestSheet.Step(
                        "approval.step." + row.status(),
                        words.name(decided ? view.decision().checker() : row.maker()),
                        row.closedAt(),
                        decided ? view.decision().reason() : null));
    }

    private String question(ChangeRequestView view) {
        var row = view.row();
        return view.hasConflict()
                ? wording.of("approval.request.approveStale", row.number())
                : wording.ofAll(
                        "approval.question." + row.alias(),
                        List.of(said(row.subjectName()), row.subject(), words.fields(row)));
    }

    private String said(String name) {
        return name == null ? wording.of("page.none") : name;
    }
}
