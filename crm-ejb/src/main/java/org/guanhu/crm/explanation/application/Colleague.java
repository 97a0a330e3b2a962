package org.guanhu.crm.explanation.application;

import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** Somebody as if they were signed in, so that the rules can be asked about them; acts never. */
record Colleague(StaffRights rights) implements CurrentStaff {

    @Override
    public StaffId id() {
        return rights.id();
    }

    @Override
    public String person() {
        return rights.profile().person();
    }

    @Override
    public String name() {
        return rights.profile().name().chinese();
    }

    @Override
    public BranchCode branch() {
        return rights.profile().branch();
    }

    @Override
    public boolean may(Permission permission) {
        return rights.permissions().contains(permission);
    }

    @Override
    public DataScope scope() {
        return rights.scope();
    }
}
