package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.access.domain.StaffId;

/** How colleagues are called, for every page that mentions one. */
@Local
public interface StaffNames {

    /** The person's name for that reader; the login if there is no such account (any more). */
    String of(StaffId staff, Locale reader);

    /** The names of several people at once, one for each of them. */
    Map<StaffId, String> of(Collection<StaffId> staff, Locale reader);
}
