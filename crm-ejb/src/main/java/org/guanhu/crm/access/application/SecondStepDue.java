package org.guanhu.crm.access.application;

import org.apache.shiro.authc.AuthenticationException;

/** The password was right; nobody is signed in until a code has been shown too. */
public class SecondStepDue extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient ShownPassword password;

    public SecondStepDue(ShownPassword password) {
        super("A code is due");
        this.password = password;
    }

    /** The password that was right. */
    public ShownPassword password() {
        return password;
    }
}
