package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;

/** Looks names up among all who ever had an account. */
@Stateless
public class StaffNamesBean implements StaffNames {

    @Inject private StaffMembers members;

    @Override
    @SignedInOnly
    public String of(StaffId staff, Locale reader) {
        return of(Set.of(staff), reader).get(staff);
    }

    @Override
    @SignedInOnly
    public Map<StaffId, String> of(Collection<StaffId> staff, Locale reader) {
        Map<StaffId, String> names = new HashMap<>();
        staff.forEach(id -> names.put(id, id.value()));
        members.byIds(names.keySet())
                .forEach(member -> names.put(member.id(), member.name().in(reader)));
        return names;
    }
}
