package org.guanhu.crm.administration.domain;

import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.ledger.domain.LedgerKind;

/** What can be done to an account in one word. */
public enum AccountStep {
    /** Nobody signs in with it any more. */
    CLOSE("staff.close", LedgerKind.STAFF_CLOSED),
    /** It may be used again. */
    REOPEN("staff.reopen", LedgerKind.STAFF_REOPENED),
    /** Its owner has forgotten the password and gets a new one for once. */
    RESET_PASSWORD("staff.resetPassword", LedgerKind.STAFF_PASSWORD_RESET),
    /** Its owner has lost the second factor, device and paper. */
    RESET_FACTOR("staff.resetFactor", LedgerKind.STAFF_FACTOR_RESET);

    private final String alias;
    private final LedgerKind entryKind;

    AccountStep(String alias, LedgerKind entryKind) {
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
    public LedgerKind entryKind() {
        return entryKind;
    }

    /** Key of what the step is called. */
    public String labelKey() {
        return "approval.kind." + alias;
    }
}
