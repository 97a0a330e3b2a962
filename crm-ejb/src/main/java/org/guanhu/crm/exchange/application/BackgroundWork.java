package org.guanhu.crm.exchange.application;

import java.util.concurrent.Future;

/** Does work on a thread of its own, so that nobody's browser has to wait for it. */
public interface BackgroundWork {

    /** Starts the work; the answer tells when it has ended. */
    Future<?> start(Runnable work);
}
