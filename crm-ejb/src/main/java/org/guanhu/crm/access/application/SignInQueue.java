package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many passwords be hashed at once, each of which takes memory and a core for a while:
 * a flood of sign-ins must not stop those who are at work.
 */
@ApplicationScoped
public class SignInQueue {

    private static final int AT_ONCE = 4;
    private static final long PATIENCE_IN_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Waits for a place; false if none came free in time. */
    public boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the place to the next; to be called by those who got one. */
    public void leave() {
        places.release();
    }
}
