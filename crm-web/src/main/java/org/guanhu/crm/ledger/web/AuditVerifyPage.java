package org.guanhu.crm.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.ledger.application.ChainReport;
import org.guanhu.crm.ledger.application.LedgerInquiry;
import org.guanhu.crm.shared.web.Wording;

/** Proves, on demand, that every chain of the ledger is whole. */
@Named
@ViewScoped
public class AuditVerifyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1000;

    @Inject private LedgerInquiry ledger;
    @Inject private Wording wording;
    @Inject private Clock clock;

    private Proof proof;

    /**
     * What a verification found.
     *
     * @param at when it ended
     * @param entries how many entries were checked
     * @param chains how many chains
     * @param seconds how long it took
     * @param problems what is not as it should be, in the reader's words
     * @param complete whether all was read and every problem is listed
     */
    public record Proof(
            Instant at,
            long entries,
            long chains,
            double seconds,
            List<String> problems,
            boolean complete)
            implements Serializable {

        /** Whether every chain is whole. */
        public boolean whole() {
            return complete && problems.isEmpty();
        }

        /** Key of that answer. */
        public String key() {
            return whole() ? "ledger.verify.whole" : "ledger.verify.broken";
        }
    }

    /** Walks all chains. */
    public void verify() {
        var start = clock.instant();
        var report = ledger.verify();
        proof =
                new Proof(
                        report.at(),
                        report.entries(),
                        report.chains(),
                        Duration.between(start, report.at()).toMillis() / MILLIS,
                        report.problems().stream().map(this::said).toList(),
                        report.complete());
    }

    private String said(ChainReport.ChainProblem problem) {
        return wording.of(problem.code(), problem.stream(), problem.sequence());
    }

    /** What the last verification found, or null before the first. */
    public Proof getProof() {
        return proof;
    }
}
