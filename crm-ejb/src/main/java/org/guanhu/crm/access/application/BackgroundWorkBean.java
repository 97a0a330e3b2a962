package org.guanhu.crm.access.application;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Future;

/**
 * Background work on the container's own threads. Not by a managed executor: handed work from
 * within a session bean, Payara 6 ends it with a ClassCastException (SECEJB9001) in the log.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackgroundWorkBean implements BackgroundWork {

    @Override
    @Asynchronous
    @OpenToAnyone(because = "whoever starts work has been asked, and it runs in that person's name")
    public Future<Void> start(Runnable work) {
        work.run();
        return new AsyncResult<>(null);
    }
}
