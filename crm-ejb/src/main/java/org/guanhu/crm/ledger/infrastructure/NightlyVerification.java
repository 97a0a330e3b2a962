package org.guanhu.crm.ledger.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guanhu.crm.ledger.application.VerificationDesk;
import org.guanhu.crm.ledger.application.VerificationRun;

/** Proves the ledger every night, so that meddling is found without anybody asking (AU-03). */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyVerification {

    @Inject private VerificationRun run;
    @Inject private VerificationDesk desk;
    @Inject private Clock clock;

    @Schedule(hour = "2", minute = "17", persistent = false)
    void verify() {
        if (desk.begin(clock.instant())) {
            run.run();
        }
    }
}
