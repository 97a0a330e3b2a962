package org.guanhu.crm.access.infrastructure;

import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** The subject that Shiro has bound to this thread, if any; the only class that asks for it. */
final class ShiroSubject {

    private ShiroSubject() {}

    /** Who is signed in on this thread. */
    static Optional<StaffId> signedIn() {
        return bound().filter(Subject::isAuthenticated)
                .map(Subject::getPrincipals)
                .map(principals -> principals.oneByType(StaffId.class));
    }

    /** Whether whoever is signed in holds the permission. */
    static boolean isPermitted(Permission permission) {
        return bound().filter(subject -> subject.isPermitted(permission.wildcard())).isPresent();
    }

    private static Optional<Subject> bound() {
        return ThreadContext.getSecurityManager() == null
                ? Optional.empty()
                : Optional.of(SecurityUtils.getSubject());
    }
}
