package org.guanhu.crm.administration.web;

import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.application.UnknownAccount;

/** Reads a login from an address; what is no login names no account. */
final class AccountCode {

    private AccountCode() {}

    static StaffId of(String text) {
        if (!StaffId.isOne(text)) {
            throw new UnknownAccount("");
        }
        return StaffId.of(text);
    }
}
