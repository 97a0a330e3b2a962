package org.guanhu.crm.access.application;

import org.apache.shiro.authc.AuthenticationToken;

/**
 * The second step of signing in: a code, shown by somebody whose password was right. Only to be
 * made with a password that the server itself has remembered from the first step.
 *
 * @param password that was right
 * @param code as typed
 * @param source the machine from which it comes
 */
public record CodeToken(ShownPassword password, String code, String source)
        implements AuthenticationToken {

    @Override
    public Object getPrincipal() {
        return password.person();
    }

    @Override
    public Object getCredentials() {
        return code;
    }

    @Override
    public String toString() {
        return "CodeToken[" + password.person() + "]";
    }
}
