package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffMembers;

/** Reads and writes the account of whoever is signed in, and no other. */
@Stateless
public class OwnProfileBean implements OwnProfile {

    @Inject private CurrentStaff me;

    @Inject private StaffMembers members;

    @Inject private Branches branches;

    @Inject private Clock clock;

    @Override
    @SignedInOnly(evenIfOwing = true)
    public ProfileView show(Locale reader) {
        Staff staff = own();
        BilingualName branch = branches.byCode(staff.branch()).map(Branch::name).orElseThrow();
        List<RoleCode> roles =
                staff.rolesOn(LocalDate.now(clock)).stream()
                        .sorted(Comparator.comparing(RoleCode::value))
                        .toList();
        return new ProfileView(
                staff.id(), staff.name().in(reader), staff.branch(), branch.in(reader), roles);
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public Optional<Locale> language() {
        return own().language();
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public void prefer(Locale reader) {
        own().prefer(reader);
    }

    private Staff own() {
        return members.byId(me.id()).orElseThrow(NotSignedIn::new);
    }
}
