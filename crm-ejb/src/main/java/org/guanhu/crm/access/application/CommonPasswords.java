package org.guanhu.crm.access.application;

/** The passwords that are tried first by whoever guesses. */
public interface CommonPasswords {

    /** Whether a password is one of them, or one of them with a few signs around. */
    boolean contain(String password);
}
