package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** The person whom Shiro knows on this thread, with rights from the database. */
@RequestScoped
public class ShiroCurrentStaff implements CurrentStaff {

    @Inject private RightsOfThisRequest rights;

    @Override
    public StaffId id() {
        return ShiroSubject.signedIn().orElseThrow(NotSignedIn::new);
    }

    @Override
    public String person() {
        return profile().person();
    }

    @Override
    public String name() {
        return profile().name().chinese();
    }

    @Override
    public BranchCode branch() {
        return profile().branch();
    }

    @Override
    public boolean may(Permission permission) {
        return rights.of(id()).permissions().contains(permission);
    }

    @Override
    public DataScope scope() {
        return rights.of(id()).scope();
    }

    private StaffRights.Profile profile() {
        return rights.of(id()).inUse().orElseThrow(NotSignedIn::new);
    }
}
