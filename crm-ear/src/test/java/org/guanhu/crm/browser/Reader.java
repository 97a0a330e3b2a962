package org.guanhu.crm.browser;

import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;

/**
 * A person with an account, and what they should see of the customers of branch 0101.
 *
 * @param login the account
 * @param role the role's English name, as in docs/security.md
 * @param sight how the share of the customers meets those
 */
record Reader(String login, String role, Sight sight) {

    /** What a share of the customers means for those of one branch. */
    enum Sight {
        /** They are in it. */
        OPEN,
        /** They are in it, masked. */
        MASKED,
        /** For this person they do not exist. */
        NONE
    }

    boolean meets() {
        return sight != Sight.NONE;
    }

    /** Whether the person should see that field's values as they are. */
    boolean sees(Field field, Rights rights) {
        return sight == Sight.OPEN
                && FieldPolicy.opening(field)
                        .map(permission -> rights.allows(role, permission.name()))
                        .orElse(true);
    }

    boolean may(Rights rights, String permission) {
        return rights.allows(role, permission);
    }
}
