package org.guanhu.crm.remote.infrastructure.remote;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.remote.api.CallRefusedException;

/** Whoever the server has identified on the other end, asking with the rights of that account. */
@Dependent
class RemoteCaller {

    static final String ROLE = "crm-remote";

    @Inject private RunAs runAs;

    <T> T ask(String login, Callable<T> question) {
        if (!StaffId.isOne(login)) {
            throw new CallRefusedException("access.notSignedIn");
        }
        try {
            return runAs.call(StaffId.of(login), question);
        } catch (NotSignedIn | NotPermitted refused) {
            throw new CallRefusedException(refused.code());
        } catch (RuntimeException unchanged) {
            throw unchanged;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
