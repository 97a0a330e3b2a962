package org.guanhu.crm.administration.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerKind;

/**
 * An account, a role or a branch as its approved changes alone make it, followed entry by entry. Of
 * one that was there when the bank was founded only what has changed since is known.
 */
public final class RebuiltAccess {

    private static final Set<String> OPENINGS =
            Set.of(LedgerKind.STAFF_OPENED.code(), LedgerKind.BRANCH_OPENED.code());

    private final Map<String, String> known = new HashMap<>();
    private boolean fromTheBeginning;

    /**
     * Takes the next entry of the chain in.
     *
     * @param after opens a value after the change
     */
    public void follow(LedgerBody entry, Function<LedgerField, String> after) {
        if (entry.sequence() == 1 && isOpening(entry)) {
            fromTheBeginning = true;
            if (entry.kind().equals(LedgerKind.STAFF_OPENED.code())) {
                known.putAll(AccessTerms.ofUse(true));
            }
        }
        entry.fields().forEach(field -> known.put(field.key(), after.apply(field)));
    }

    /** A role is defined anew and for the first time alike; what is there already has a name. */
    private static boolean isOpening(LedgerBody entry) {
        return OPENINGS.contains(entry.kind())
                || entry.kind().equals(LedgerKind.ROLE_DEFINED.code())
                        && entry.fields().stream()
                                .filter(field -> field.key().equals(AccessTerms.CALLED))
                                .anyMatch(field -> !field.before().isPresent());
    }

    /** What of the stored record is otherwise. */
    public List<String> drift(AccessState stored) {
        var keys = new TreeSet<>(known.keySet());
        keys.remove(AccessTerms.REASON);
        if (fromTheBeginning) {
            keys.addAll(stored.terms().keySet());
        }
        var found = new ArrayList<String>();
        keys.stream()
                .filter(key -> !Objects.equals(known.get(key), stored.terms().get(key)))
                .forEach(found::add);
        return found;
    }
}
