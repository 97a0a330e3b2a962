package org.guanhu.crm.approval.application;

import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/**
 * A checker's word on a request.
 *
 * @param number which request
 * @param payloadDigest digest of the payload that the checker was shown (I3)
 * @param reason the checker's reason; needed to reject or return, up to 200 characters
 */
public record DecisionOrder(ChangeRequestNumber number, String payloadDigest, String reason) {

    @Override
    public String toString() {
        return "DecisionOrder[" + number + "]";
    }
}
