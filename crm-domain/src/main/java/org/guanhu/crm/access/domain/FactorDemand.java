package org.guanhu.crm.access.domain;

import java.util.Locale;
import java.util.Set;

/** Who needs a second factor. */
public enum FactorDemand {
    /** Everybody. */
    ALL,
    /** Those who decide, who watch over access, who read the ledger or take proofs away. */
    SENSITIVE,
    /** Nobody needs one; whoever wants can have one. */
    NONE;

    private static final Set<String> SENSITIVE_DUTIES =
            Set.of("ACCESS_", "AUDIT_", "EVIDENCE_", "SESSION_", "REVIEW_", "KEYS_");
    private static final String DECIDES = "_DECIDE";

    /** The demand that a setting calls so, in whichever case. */
    public static FactorDemand named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether it concerns somebody who may do this. */
    public boolean concerns(Set<Permission> permissions) {
        return switch (this) {
            case ALL -> true;
            case SENSITIVE -> permissions.stream().anyMatch(FactorDemand::isSensitive);
            case NONE -> false;
        };
    }

    private static boolean isSensitive(Permission permission) {
        String name = permission.name();
        return name.endsWith(DECIDES) || SENSITIVE_DUTIES.stream().anyMatch(name::startsWith);
    }
}
