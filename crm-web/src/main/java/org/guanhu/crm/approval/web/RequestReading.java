package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.application.FieldDiff;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.Section;
import org.guanhu.crm.field.web.FieldDoubts;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Wording;

/** Lays a request out for the reader. */
@RequestScoped
public class RequestReading {

    private static final String QUESTION = "approval.question.";

    @Inject private ChangeInquiry inquiry;
    @Inject @Any private Instance<TermWords> termWords;
    @Inject private RequestWords words;
    @Inject private FieldText texts;
    @Inject private FieldDoubts doubts;
    @Inject private Wording wording;

    /** The request as it stands now. */
    public RequestSheet read(ChangeRequestNumber number) {
        var view = inquiry.view(number);
        var rows = rows(view);
        return new RequestSheet(
                view,
                words.kind(view.row()),
                words.name(view.row().maker()),
                rows,
                steps(view),
                questions(view, rows));
    }

    private List<DiffRow> rows(ChangeRequestView view) {
        var rows = new ArrayList<DiffRow>();
        Section section = null;
        for (var diff : view.fields().stream().sorted(RequestReading::inOrder).toList()) {
            boolean begins = diff.field().section() != section;
            section = diff.field().section();
            rows.add(
                    row(
                            begins ? wording.of(section.labelKey()) : null,
                            diff,
                            view.row().status().isOpen()));
        }
        view.terms().forEach(term -> rows.addAll(wordsOf(view).rows(term)));
        return List.copyOf(rows);
    }

    private TermWords wordsOf(ChangeRequestView view) {
        var alias = view.row().alias();
        return termWords.stream()
                .filter(words -> words.handles(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No words for " + alias));
    }

    private static int inOrder(FieldDiff one, FieldDiff other) {
        return Field.ORDER.compare(one.field(), other.field());
    }

    private DiffRow row(String heading, FieldDiff diff, boolean open) {
        var field = diff.field();
        var before = texts.of(field, diff.before());
        return new DiffRow(
                heading,
                wording.of(field.labelKey()),
                before,
                diff.conflict() ? texts.of(field, diff.now()) : before,
                texts.of(field, diff.after()),
                open && !diff.masked() ? doubts.of(field, diff.after()) : List.of(),
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

    private RequestSheet.Questions questions(ChangeRequestView view, List<DiffRow> rows) {
        return new RequestSheet.Questions(
                approval(view, rows),
                asked("sendBack", view.row(), rows),
                asked("reject", view.row(), rows));
    }

    private String approval(ChangeRequestView view, List<DiffRow> rows) {
        var row = view.row();
        if (view.hasConflict()) {
            return wording.of("approval.request.approveStale", row.number());
        }
        var key = QUESTION + row.alias();
        return withLines(
                wording.ofAll(key, List.of(said(row.subjectName()), row.subject(), rows.size())),
                rows);
    }

    private String asked(String decision, ChangeRequestRow row, List<DiffRow> rows) {
        var about = List.of(said(row.subjectName()), row.subject(), row.number(), rows.size());
        return withLines(wording.ofAll(QUESTION + decision, about), rows);
    }

    private String withLines(String question, List<DiffRow> rows) {
        return rows.stream()
                .map(row -> List.of(row.label(), said(row.before()), said(row.after())))
                .map(parts -> wording.ofAll(QUESTION + "line", parts))
                .reduce(question, (asked, line) -> asked + "\n" + line);
    }

    private String said(String text) {
        return text == null || text.isEmpty() ? wording.of("page.none") : text;
    }
}
