package org.guanhu.crm.access.application;

import org.apache.shiro.authc.AuthenticationToken;
import org.guanhu.crm.access.domain.StaffId;

/**
 * The second step of signing in: a code, shown by somebody whose password was right. Only to be
 * made for a person whom the server itself has remembered from the first step.
 *
 * @param person whose password was right
 * @param code as typed
 * @param source the machine from which it comes
 */
public record CodeToken(StaffId person, String code, String source) implements AuthenticationToken {

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return code;
    }

    @Override
    public String toString() {
        return "CodeToken[" + person + "]";
    }
}
