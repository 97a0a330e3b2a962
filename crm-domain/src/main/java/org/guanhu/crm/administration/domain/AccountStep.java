package org.guanhu.crm.administration.domain;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to an account in one word. */
public enum AccountStep {
    /** Nobody signs in with it any more. */
    CLOSE("staff.close", "staff.closed"),
    /** It may be used again. */
    REOPEN("staff.reopen", "staff.reopened"),
    /** Its owner has forgotten the password and gets a new one for once. */
    RESET_PASSWORD("staff.resetPassword", "staff.passwordReset");

    private final String alias;
    private final String entryKind;

    AccountStep(String alias, String entryKind) {
        this.alias = alias;
        this.entryKind = entryKind;
    }

    /** The step whose change bears that name, if it is one. */
    public static Optional<AccountStep> of(String alias) {
        return Arrays.stream(values()).filter(step -> step.alias.equals(alias)).findFirst();
    }

    /** The change's stable name. */
    public String alias() {
        return alias;
    }

    /** Kind of the ledger entry that tells of it. */
    public String entryKind() {
        return entryKind;
    }

    /** Key of what the step is called. */
    public String labelKey() {
        return "approval.kind." + alias;
    }
}
