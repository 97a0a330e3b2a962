package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.concurrent.Future;

/** Does work on a thread of its own, so that nobody's browser has to wait for it. */
@Local
public interface BackgroundWork {

    /** Starts the work; the answer tells when it has ended. */
    Future<Void> start(Runnable work);
}
