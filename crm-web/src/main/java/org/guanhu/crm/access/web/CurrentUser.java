package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.apache.shiro.SecurityUtils;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.shared.web.Language;

/** The person who reads the page; asks for rights as they are now, with each request anew. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject private CurrentStaff staff;
    @Inject private RightsOfThisRequest rights;
    @Inject private Language language;
    @Inject private AccessTrail trail;

    /** Whether anybody has signed in. */
    public boolean isSignedIn() {
        return SecurityUtils.getSubject().isAuthenticated();
    }

    /** Whether the person may do that; nobody may do anything before signing in. */
    public boolean may(Permission permission) {
        return isSignedIn() && (permission == null || staff.may(permission));
    }

    /** Whether the person's scope shows personal values masked only, whatever their rights. */
    public boolean isMasked() {
        return staff.scope().masked();
    }

    /** Shows a page only to who may do that. */
    public void need(Permission permission) {
        if (!may(permission)) {
            if (isSignedIn()) {
                trail.note(
                        AccessNote.of("access.refused", staff)
                                .with("permission", permission.name()));
            }
            throw new NotPermitted(permission);
        }
    }

    /** The person's name in the reader's language. */
    public String getName() {
        return profile().name().in(language.getLocale());
    }

    /** The login. */
    public String getLogin() {
        return staff.id().value();
    }

    /** The code of the branch where the person works. */
    public String getBranch() {
        return staff.branch().value();
    }

    /** Keys of the names of the roles that the person holds, in order. */
    public List<String> getRoles() {
        return rights.of(staff.id()).roles().stream().map(RoleCode::labelKey).sorted().toList();
    }

    private StaffRights.Profile profile() {
        return rights.of(staff.id()).inUse().orElseThrow(NotSignedIn::new);
    }
}
