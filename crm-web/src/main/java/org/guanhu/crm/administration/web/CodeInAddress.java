package org.guanhu.crm.administration.web;

import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.application.UnknownAccount;
import org.guanhu.crm.administration.application.UnknownBranch;
import org.guanhu.crm.administration.application.UnknownReview;
import org.guanhu.crm.administration.application.UnknownRole;
import org.guanhu.crm.administration.domain.ReviewKey;

/** Reads codes from an address; what is no code names nothing that there is. */
final class CodeInAddress {

    private CodeInAddress() {}

    static StaffId account(String text) {
        if (!StaffId.isOne(text)) {
            throw new UnknownAccount("");
        }
        return StaffId.of(text);
    }

    static BranchCode branch(String text) {
        if (!BranchCode.isOne(text)) {
            throw new UnknownBranch("");
        }
        return new BranchCode(text);
    }

    static RoleCode role(String text) {
        if (!RoleCode.isOne(text)) {
            throw new UnknownRole("");
        }
        return new RoleCode(text);
    }

    static ReviewKey review(String text) {
        if (!ReviewKey.isOne(text)) {
            throw new UnknownReview("");
        }
        return new ReviewKey(text);
    }
}
