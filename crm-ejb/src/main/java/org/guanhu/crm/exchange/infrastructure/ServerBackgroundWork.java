package org.guanhu.crm.exchange.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Future;
import org.guanhu.crm.exchange.application.BackgroundWork;

/** Background work on the server's own threads. */
@ApplicationScoped
public class ServerBackgroundWork implements BackgroundWork {

    @Resource private ManagedExecutorService executor;

    @Override
    public Future<?> start(Runnable work) {
        return executor.submit(work);
    }
}
