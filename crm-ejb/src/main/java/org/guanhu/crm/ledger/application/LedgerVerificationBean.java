package org.guanhu.crm.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import org.guanhu.crm.access.application.BackgroundWork;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.Permission;

/** Runs outside of any transaction: a long one would keep the database from tidying up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerVerificationBean implements LedgerVerification {

    private static final System.Logger LOG =
            System.getLogger(LedgerVerificationBean.class.getName());

    private static final int REFERENCE_LENGTH = 8;

    @Inject private LedgerProof proof;
    @Inject private VerificationDesk desk;
    @Inject private BackgroundWork background;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.AUDIT_VERIFY)
    public void start() {
        if (desk.begin(clock.instant())) {
            try {
                var desk = this.desk;
                var proof = this.proof;
                background.start(() -> run(desk, proof));
            } catch (RuntimeException notStarted) {
                desk.end();
                throw notStarted;
            }
        }
    }

    private static void run(VerificationDesk desk, LedgerProof proof) {
        try {
            desk.isOf(proof.size());
            desk.found(proof.verify(desk::reached));
        } catch (RuntimeException failed) {
            var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
            LOG.log(Level.ERROR, "Verification, reference " + reference, failed);
            desk.brokeOff(reference);
        } finally {
            desk.end();
        }
    }

    @Override
    @Requires(Permission.AUDIT_VERIFY)
    public VerificationView progress() {
        return desk.going()
                .map(it -> new VerificationView(true, it.done(), it.total(), desk.last(), null))
                .orElseGet(() -> new VerificationView(false, 0, 0, desk.last(), desk.failure()));
    }
}
