package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** One verification of the whole ledger, by whomever it was begun. */
@ApplicationScoped
public class VerificationRun {

    private static final System.Logger LOG = System.getLogger(VerificationRun.class.getName());
    private static final int REFERENCE_LENGTH = 8;

    @Inject private LedgerProof proof;
    @Inject private VerificationDesk desk;

    /** Reads everything and tells the desk, also when it breaks off; the desk has been begun. */
    public void run() {
        try {
            desk.isOf(proof.size());
            var report = proof.verify(desk::reached);
            desk.found(report);
            if (!report.isSound()) {
                LOG.log(Level.ERROR, "The ledger is not whole: {0}", report.problems());
            }
        } catch (RuntimeException failed) {
            var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
            LOG.log(Level.ERROR, "Verification, reference " + reference, failed);
            desk.brokeOff(reference);
        } finally {
            desk.end();
        }
    }
}
