package org.guanhu.crm.approval.web;

import java.io.Serializable;
import java.time.Instant;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeTrigger;

/** A request as a line of the inbox, in the reader's words. */
public record InboxRow(
        String number,
        String subject,
        String name,
        Instant madeAt,
        Instant closedAt,
        ChangeTrigger trigger,
        ChangeChannel channel,
        ChangeRequestStatus status,
        Words words)
        implements Serializable {

    /**
     * What is said of a request rather than stored with it.
     *
     * @param kind what sort of change it is
     * @param fields the names of the fields concerned, as one text
     * @param maker the maker's name
     * @param checker the name of whoever decided, or null
     * @param waiting how long it has waited, or null once it is closed
     */
    public record Words(String kind, String fields, String maker, String checker, String waiting)
            implements Serializable {}

    static InboxRow of(ChangeRequestRow row, Words words) {
        return new InboxRow(
                row.number(),
                row.subject(),
                row.subjectName(),
                row.madeAt(),
                row.closedAt(),
                row.trigger(),
                row.channel(),
                row.status(),
                words);
    }
}
