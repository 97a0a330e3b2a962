package org.guanhu.crm.ledger.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;

/**
 * Which entries are looked for; null leaves a criterion open.
 *
 * @param subject customer number or key of an import
 * @param actor account that acted
 * @param kind what happened, as in {@code customer.amended}
 * @param from first moment
 * @param until first moment after the last
 */
public record LedgerCriteria(
        String subject, String actor, String kind, Instant from, Instant until) {

    public LedgerCriteria {
        subject = bare(subject);
        actor = bare(actor);
        kind = bare(kind);
    }

    private static String bare(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * Whether any entry can be like that. What cannot be a subject, an account or a kind must not
     * reach the database: it may be a name, typed into an address.
     */
    boolean isPossible() {
        boolean isKind = LedgerKind.of(kind).isPresent() || AccessKind.of(kind).isPresent();
        return (subject == null || LedgerNote.isSubject(subject))
                && (actor == null || StaffId.isOne(actor))
                && (kind == null || isKind);
    }

    /** What is asked for, without the values. */
    String kinds() {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("subject", subject);
        asked.put("actor", actor);
        asked.put("kind", kind);
        asked.put("from", from);
        asked.put("until", until);
        asked.values().removeIf(Objects::isNull);
        return String.join(" ", asked.keySet());
    }

    /** Everything about one customer. */
    public static LedgerCriteria about(String subject) {
        return new LedgerCriteria(subject, null, null, null, null);
    }
}
