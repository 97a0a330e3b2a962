package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.RequestDrift;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.ledger.application.ChainedRecordProof;
import org.guanhu.crm.ledger.application.Findings;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Holds every request and its decision against the ledger, and its payload against the digest that
 * was shown to the checker: four eyes are worth what the stored maker is worth (AU-04, I1, I3).
 */
@ApplicationScoped
public class RequestProof extends ChainedRecordProof<ChangeRequest> {

    private static final String CODE = "ledger.problem.request";
    private static final int MOST_LOST = 100;

    @Inject private ChangeRequests requests;
    @Inject private ChangePayload payload;

    /**
     * Makes sure that an open request is the one that was submitted: nobody approves what somebody
     * has put into the database. Which fields it claims is no matter: they only keep others away.
     *
     * @throws ApprovalRefused if the ledger says otherwise of it
     */
    void mustBeAsSubmitted(ChangeRequest request) {
        var drift = drift(request, entries(request)).stream();
        if (drift.anyMatch(what -> !what.equals(RequestDrift.CLAIMS))) {
            throw new ApprovalRefused("approval.notAsSubmitted", request.number().value());
        }
    }

    @Override
    public long size() {
        return requests.count();
    }

    @Override
    protected List<ChangeRequest> after(ChangeRequest last, int most) {
        return requests.after(last == null ? null : last.number(), most);
    }

    @Override
    protected Optional<ChangeRequest> afresh(ChangeRequest seen) {
        return requests.afresh(seen.number());
    }

    @Override
    protected void load(List<ChangeRequest> some) {
        payload.load(some);
    }

    @Override
    protected LedgerStream chain(ChangeRequest request) {
        return LedgerStream.ofRequest(request.number().value());
    }

    @Override
    protected long version(ChangeRequest request) {
        return request.status().isOpen() ? 1 : 2;
    }

    @Override
    protected void note(Findings findings, ChangeRequest request, String what) {
        findings.note(CODE, chain(request) + " " + what, version(request));
    }

    @Override
    protected void verifyRest(Findings findings) {
        requests.lost(MOST_LOST).stream()
                .takeWhile(chain -> !findings.isFull())
                .forEach(chain -> findings.note(CODE, chain + " record", 1));
    }

    @Override
    protected List<String> drift(ChangeRequest request, List<LedgerEntry> chain) {
        var found = new ArrayList<>(besideChain(request, chain));
        if (!isWhatWasShown(request)) {
            found.add("payload");
        }
        return found;
    }

    private static List<String> besideChain(ChangeRequest request, List<LedgerEntry> chain) {
        try {
            return RequestDrift.of(request, chain.stream().map(LedgerEntry::body).toList());
        } catch (IllegalArgumentException notABody) {
            return List.of("chain");
        }
    }

    private boolean isWhatWasShown(ChangeRequest request) {
        try {
            return payload.isWhatWasShown(request);
        } catch (UnreadableValue otherOne) {
            return false;
        }
    }
}
