package org.guanhu.crm.access.application;

/**
 * Writes down what was looked at, who was let in and what was refused (AU-03, AU-05). It is written
 * when the call returns; what cannot be written down must not be shown either, so a failure is not
 * to be caught.
 */
public interface AccessTrail {

    /**
     * Writes a note, apart from the running transaction: it stays when that one is undone.
     *
     * @throws IllegalStateException if it cannot be written
     */
    void note(AccessNote note);
}
