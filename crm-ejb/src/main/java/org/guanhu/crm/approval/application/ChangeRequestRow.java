package org.guanhu.crm.approval.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Realm;

/**
 * A request in a list.
 *
 * @param number its number
 * @param alias kind of change
 * @param realm what it is about
 * @param subject customer number or key of an import
 * @param subjectName name of the subject as this person may read it
 * @param fields label keys of the fields concerned
 * @param maker account of the maker
 * @param madeAt when
 * @param trigger why
 * @param channel by which way
 * @param status where it stands
 * @param closedAt when it was decided or withdrawn, or null
 * @param checker account of the checker, or null
 */
public record ChangeRequestRow(
        String number,
        String alias,
        Realm realm,
        String subject,
        String subjectName,
        List<String> fields,
        String maker,
        Instant madeAt,
        ChangeTrigger trigger,
        ChangeChannel channel,
        ChangeRequestStatus status,
        Instant closedAt,
        String checker)
        implements Serializable {

    @Override
    public String toString() {
        return "ChangeRequestRow[" + number + "]";
    }
}
