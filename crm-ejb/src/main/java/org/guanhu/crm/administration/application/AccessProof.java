package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.HeldDuties;
import org.guanhu.crm.access.domain.ProductDuties;
import org.guanhu.crm.administration.domain.AccessState;
import org.guanhu.crm.administration.domain.AccessStates;
import org.guanhu.crm.administration.domain.RebuiltAccess;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.ledger.application.ChainedRecordProof;
import org.guanhu.crm.ledger.application.Findings;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Rebuilds accounts, roles and branches from their approved changes and finds the one that was
 * edited behind the application's back (AU-04), and duties that are no longer kept apart.
 */
@ApplicationScoped
public class AccessProof extends ChainedRecordProof<AccessState> {

    private static final String CODE = "ledger.problem.access";
    private static final String PART = "ledger.value.";
    private static final int MOST_LOST = 100;

    @Inject private AccessStates states;
    @Inject private HeldDuties held;
    @Inject private LedgerReading reading;

    @Override
    public long size() {
        return states.count();
    }

    @Override
    protected List<AccessState> after(AccessState last, int most) {
        return states.after(last == null ? null : last.subject(), most);
    }

    @Override
    protected Optional<AccessState> afresh(AccessState seen) {
        return states.afresh(seen.subject());
    }

    @Override
    protected LedgerStream chain(AccessState state) {
        return LedgerStream.ofAccess(state.subject());
    }

    @Override
    protected long version(AccessState state) {
        return state.mark().count();
    }

    @Override
    protected void note(Findings findings, AccessState state, String what) {
        findings.note(CODE, chain(state), version(state), PART + what);
    }

    @Override
    protected List<String> drift(AccessState state, List<LedgerEntry> chain) {
        var found = new ArrayList<String>();
        if (!endsWhereItSays(state, chain)) {
            found.add("end");
        }
        if (!state.placed()) {
            found.add("place");
        }
        try {
            found.addAll(rebuilt(chain).drift(state));
        } catch (IllegalArgumentException | UnreadableValue broken) {
            found.add("chain");
        }
        return found;
    }

    private static boolean endsWhereItSays(AccessState state, List<LedgerEntry> chain) {
        var mark = state.mark();
        var last = chain.isEmpty() ? null : chain.get(chain.size() - 1).hash();
        return mark.count() == chain.size()
                && Optional.ofNullable(mark.lastEntry()).equals(Optional.ofNullable(last));
    }

    private RebuiltAccess rebuilt(List<LedgerEntry> chain) {
        var due = new RebuiltAccess();
        chain.stream()
                .map(LedgerEntry::body)
                .forEach(body -> due.follow(body, field -> reading.written(body, field)));
        return due;
    }

    @Override
    protected void verifyRest(Findings findings) {
        for (var chain : states.lost(MOST_LOST)) {
            if (!findings.isFull()) {
                findings.note(CODE, LedgerStream.ofAccess(chain), 1, PART + "record");
            }
        }
        for (var pair : ProductDuties.missingIn(held.conflicts())) {
            if (!findings.isFull()) {
                findings.note("ledger.problem.duties", pair.left() + " " + pair.right(), 0);
            }
        }
    }
}
