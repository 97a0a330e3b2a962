package org.guanhu.crm.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.access.application.BackgroundWork;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.Permission;

/** Runs outside of any transaction: a long one would keep the database from tidying up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerVerificationBean implements LedgerVerification {

    @Inject private VerificationRun run;
    @Inject private VerificationDesk desk;
    @Inject private BackgroundWork background;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.AUDIT_VERIFY)
    public void start() {
        trail.verified();
        if (desk.begin(clock.instant())) {
            try {
                background.start(run::run);
            } catch (RuntimeException notStarted) {
                desk.end();
                throw notStarted;
            }
        }
    }

    @Override
    @Requires(Permission.AUDIT_VERIFY)
    public VerificationView open() {
        trail.opened("verification");
        return view();
    }

    @Override
    @Requires(Permission.AUDIT_VERIFY)
    public VerificationView progress() {
        return view();
    }

    private VerificationView view() {
        return desk.going()
                .map(it -> new VerificationView(true, it.done(), it.total(), desk.last(), null))
                .orElseGet(() -> new VerificationView(false, 0, 0, desk.last(), desk.failure()));
    }
}
