package org.guanhu.crm.approval.web;

import java.io.Serializable;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** What the checker writes, and the digest of what the checker was shown (security.md I3). */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String digest;
    private String reason;

    void shown(String payloadDigest) {
        this.digest = payloadDigest;
    }

    DecisionOrder order(ChangeRequestNumber number) {
        return new DecisionOrder(number, digest, reason);
    }

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
