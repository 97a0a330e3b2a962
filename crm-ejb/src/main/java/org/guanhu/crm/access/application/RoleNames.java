package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.access.domain.RoleCode;

/** What roles are called. */
@Local
public interface RoleNames {

    /** The names of all roles, by code. */
    Map<RoleCode, String> all(Locale reader);
}
