package org.guanhu.crm.administration.domain;

import java.time.Instant;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** The requests after which a one-time password was told. */
public interface ToldPasswords {

    /** Whether one was told after that request. */
    boolean isTold(ChangeRequestNumber request);

    /** Notes that one is told now; of several who note it at once one gets through. */
    boolean tell(ChangeRequestNumber request, Instant now);
}
