package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Roles;

/** Looks names up among the roles of the bank. */
@Stateless
public class RoleNamesBean implements RoleNames {

    @Inject private Roles roles;

    @Override
    @SignedInOnly(evenIfOwing = true)
    public Map<RoleCode, String> all(Locale reader) {
        Map<RoleCode, String> names = new LinkedHashMap<>();
        roles.all().forEach(role -> names.put(role.code(), role.duties().name().in(reader)));
        return Collections.unmodifiableMap(names);
    }
}
