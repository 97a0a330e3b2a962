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

    private static final int MOST_AT_ONCE = 4;
    private static final int WAITING = 20;
    private static final long PATIENCE_IN_SECONDS = 5;

    private final Semaphore places;

    /** Half of the machine's cores at most, so that the other half goes on working. */
    public SignInQueue() {
        this(Math.max(1, Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors() / 2)));
    }

    SignInQueue(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    /** Waits for a place; false if none came free in time, or too many wait already. */
    public boolean enter() {
        if (places.getQueueLength() >= WAITING) {
            return false;
        }
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
