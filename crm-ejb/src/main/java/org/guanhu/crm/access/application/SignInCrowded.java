package org.guanhu.crm.access.application;

import org.apache.shiro.authc.AuthenticationException;

/** So many people sign in at once that an attempt found no room. */
public class SignInCrowded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    public SignInCrowded() {
        super("Too many sign-ins at once");
    }
}
