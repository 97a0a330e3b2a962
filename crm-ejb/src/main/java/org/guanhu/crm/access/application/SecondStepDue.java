package org.guanhu.crm.access.application;

import org.apache.shiro.authc.AuthenticationException;
import org.guanhu.crm.access.domain.StaffId;

/** The password was right; nobody is signed in until a code has been shown too. */
public class SecondStepDue extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient StaffId person;

    public SecondStepDue(StaffId person) {
        super("A code is due");
        this.person = person;
    }

    /** Whose password was right. */
    public StaffId person() {
        return person;
    }
}
