package org.guanhu.crm.remote.infrastructure.remote;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guanhu.crm.access.application.Refusals;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.remote.api.CallRefusedException;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.NotFound;

/** Whoever the server has identified on the other end, asking with the rights of that account. */
@Dependent
class RemoteCaller {

    private static final System.Logger LOG = System.getLogger(RemoteCaller.class.getName());
    static final String ROLE = "crm-remote";

    @Inject private RunAs runAs;

    @Inject private Refusals refusals;

    <T> T ask(String login, Callable<T> question) {
        if (!StaffId.isOne(login)) {
            refusals.ofStranger("remote");
            throw new CallRefusedException("access.notSignedIn");
        }
        try {
            return runAs.call(StaffId.of(login), question);
        } catch (NotFound unknown) {
            throw unknown;
        } catch (BusinessRuleViolation refused) {
            throw new CallRefusedException(refused.code());
        } catch (Exception failed) {
            var reference = UUID.randomUUID().toString();
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A remote call failed, reference " + reference,
                    failed);
            throw new CallRefusedException("remote.failed." + reference);
        }
    }
}
