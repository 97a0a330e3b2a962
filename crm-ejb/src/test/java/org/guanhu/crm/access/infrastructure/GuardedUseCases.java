package org.guanhu.crm.access.infrastructure;

import org.guanhu.crm.access.application.Guarded;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.domain.Permission;

/** One business method of each kind. */
public class GuardedUseCases {

    @Requires(Permission.CUSTOMER_VIEW)
    public String view() {
        return "seen";
    }

    @Requires(Permission.CHANGE_DECIDE)
    public String decide() {
        return "decided";
    }

    @SignedInOnly
    public String home() {
        return "at home";
    }

    @SignedInOnly(evenIfOwing = true)
    public String settle() {
        return "settled";
    }

    @Requires(value = Permission.CUSTOMER_VIEW, stepUp = true)
    public String sensitive() {
        return "done";
    }

    @Guarded
    public String undecided() {
        return "never";
    }
}
