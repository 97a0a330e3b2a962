package org.guanhu.crm.access.application;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is written down of people who look, come in or are refused. Codes stand in the ledger for
 * good and never change.
 */
public enum AccessKind {
    RECORD_OPENED("record.opened"),
    REQUEST_OPENED("request.opened"),
    IMPORT_READ("import.read"),
    LEDGER_READ("ledger.read"),
    LEDGER_VERIFIED("ledger.verified"),
    SEARCHED_EXACTLY("search.exact"),
    SEARCHED_BY_NAME("search.name"),
    FILE_TAKEN("file.taken"),
    REFUSED("access.refused"),
    OUT_OF_SCOPE("access.outOfScope"),
    REQUEST_REFUSED("request.refused"),
    DECISION_REFUSED("decision.refused"),
    SIGN_IN_ACCEPTED("signIn.accepted"),
    SIGN_IN_REFUSED("signIn.refused"),
    SIGN_IN_PAUSED("signIn.paused"),
    SOURCE_PAUSED("signIn.sourcePaused"),
    SESSION_ENDED("session.ended"),
    PASSWORD_CHANGED("password.changed"),
    PASSWORD_TOLD("staff.passwordIssued"),
    FACTOR_SET_UP("factor.setUp"),
    FACTOR_REMOVED("factor.removed"),
    FACTOR_CODES_RENEWED("factor.codesRenewed"),
    FACTOR_RECOVERED("factor.recovered");

    private final String code;

    AccessKind(String code) {
        this.code = code;
    }

    /** The kind of that code, if it is one. */
    public static Optional<AccessKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** How entries name it. */
    public String code() {
        return code;
    }
}
