package org.guanhu.crm.approval.application;

import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;

/**
 * What became of a request.
 *
 * @param number which request
 * @param status where it stands now; {@code STALE} where an approval came too late
 */
public record DecisionOutcome(ChangeRequestNumber number, ChangeRequestStatus status) {}
