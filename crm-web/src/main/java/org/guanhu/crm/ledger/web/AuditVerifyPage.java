package org.guanhu.crm.ledger.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.ledger.application.ChainReport;
import org.guanhu.crm.ledger.application.LedgerVerification;
import org.guanhu.crm.ledger.application.VerificationView;
import org.guanhu.crm.shared.web.Wording;

/** Proves, on demand and in the background, that the ledger is whole. */
@Named
@ViewScoped
public class AuditVerifyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double MILLIS = 1000;

    @Inject private LedgerVerification verification;
    @Inject private Wording wording;

    private transient VerificationView view;

    /**
     * What a verification found, in the reader's words.
     *
     * @param report what was found
     * @param seconds how long it took
     * @param problems what is not as it should be
     */
    public record Proof(ChainReport report, double seconds, List<String> problems) {

        /** Key of the answer. */
        public String key() {
            return report.isSound() ? "ledger.verify.whole" : "ledger.verify.broken";
        }
    }

    /** Begins to verify. */
    public void verify() {
        verification.start();
        look();
    }

    /** Looks how things stand; also what the page does by itself while work goes on. */
    public void look() {
        view = verification.progress();
    }

    /** How things stand. */
    public VerificationView getView() {
        if (view == null) {
            view = verification.open();
        }
        return view;
    }

    /** What the last verification found, or null before the first. */
    public Proof getProof() {
        var last = getView().last();
        return last == null
                ? null
                : new Proof(
                        last.report(),
                        last.millis() / MILLIS,
                        last.report().problems().stream().map(this::said).toList());
    }

    private String said(ChainReport.ChainProblem problem) {
        var part = problem.part().isEmpty() ? "" : wording.of(problem.part());
        return wording.ofAll(problem.code(), List.of(problem.stream(), problem.sequence(), part));
    }
}
