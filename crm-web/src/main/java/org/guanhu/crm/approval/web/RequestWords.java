package org.guanhu.crm.approval.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Puts requests into the reader's words. */
@RequestScoped
public class RequestWords {

    private static final String KIND = "approval.kind.";

    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private StaffNames names;
    @Inject private Clock clock;

    /** The requests as lines of the inbox; whoever they name is looked up once for all. */
    public List<InboxRow> rows(List<ChangeRequestRow> requests) {
        var people =
                requests.stream()
                        .flatMap(request -> Stream.of(request.maker(), request.checker()))
                        .filter(login -> login != null)
                        .map(StaffId::new)
                        .collect(Collectors.toSet());
        var named = names.of(people, language.getLocale());
        return requests.stream().map(row -> InboxRow.of(row, words(row, named))).toList();
    }

    private InboxRow.Words words(ChangeRequestRow row, Map<StaffId, String> named) {
        return new InboxRow.Words(
                kind(row),
                fields(row),
                named.get(new StaffId(row.maker())),
                row.checker() == null ? null : named.get(new StaffId(row.checker())),
                row.status().isOpen() ? waiting(row) : null);
    }

    /** What sort of change a request asks for. */
    public String kind(ChangeRequestRow row) {
        return wording.of(KIND + row.alias());
    }

    /** The names of the fields concerned, as one text. */
    public String fields(ChangeRequestRow row) {
        return row.fields().stream()
                .map(wording::of)
                .reduce((said, next) -> wording.of("page.enumeration", said, next))
                .orElse("");
    }

    /** The name of a member of staff. */
    public String name(String login) {
        return names.of(new StaffId(login), language.getLocale());
    }

    private String waiting(ChangeRequestRow row) {
        var time = Waiting.of(Duration.between(row.madeAt(), clock.instant()));
        return wording.of(time.key(), time.count());
    }
}
