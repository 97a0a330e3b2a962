package org.guanhu.crm.access.application;

import java.util.concurrent.Callable;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Runs work in the name of a person where no web request has signed them in: for remote callers,
 * whom the server has identified, and for work that goes on in the background. The person's rights
 * apply as they are then; whoever was signed in on this thread before is so again afterwards.
 */
public interface RunAs {

    /**
     * Runs the work as that person.
     *
     * @throws Exception what the work throws, unchanged
     */
    <T> T call(StaffId person, Callable<T> work) throws Exception;

    /** Runs the work as that person. */
    void run(StaffId person, Runnable work);
}
