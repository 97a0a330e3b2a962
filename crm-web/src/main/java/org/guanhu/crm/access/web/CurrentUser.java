package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.apache.shiro.SecurityUtils;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;

/** The person who reads the page; asks for rights as they are now, with each request anew. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject private Instance<CurrentStaff> staff;

    /** Whether anybody has signed in. */
    public boolean isSignedIn() {
        return SecurityUtils.getSubject().isAuthenticated();
    }

    /** Whether the person may do that; nobody may do anything before signing in. */
    public boolean may(Permission permission) {
        return isSignedIn() && (permission == null || staff.get().may(permission));
    }

    /** The person's name as colleagues read it. */
    public String getName() {
        return staff.get().name();
    }

    /** The login. */
    public String getLogin() {
        return staff.get().id().value();
    }

    /** The code of the branch where the person works. */
    public String getBranch() {
        return staff.get().branch().value();
    }
}
