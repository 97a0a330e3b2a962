package org.guanhu.crm.access.web;

import java.io.Serializable;
import java.time.Instant;
import org.guanhu.crm.access.application.SessionRow;
import org.guanhu.crm.shared.web.Wording;

/**
 * A session as tables show it.
 *
 * @param id its key
 * @param login whose it is
 * @param name the person's name
 * @param address where it came from
 * @param browser the browser and its system, in short
 * @param since when it began
 * @param lastSeen when something was done in it last
 * @param open whether it goes on
 * @param end why it is over, in words
 * @param here whether it is the reader's present one
 */
public record SessionLine(
        String id,
        String login,
        String name,
        String address,
        String browser,
        Instant since,
        Instant lastSeen,
        boolean open,
        String end,
        boolean here)
        implements Serializable {

    static SessionLine of(SessionRow row, Wording wording) {
        return new SessionLine(
                row.id(),
                row.account().value(),
                row.name(),
                row.origin().address(),
                BrowserName.of(row.origin().agent()),
                row.since(),
                row.lastSeen(),
                row.end() == null,
                row.end() == null ? "" : wording.of(row.end().messageKey()),
                row.isThis());
    }
}
