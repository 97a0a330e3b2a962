package org.guanhu.crm.access.application;

/** Turns passwords into what may be stored, and tells whether a password is the one behind it. */
public interface PasswordHashes {

    /** A hash of the password with a salt of its own, written with its parameters. */
    String of(char[] password);

    /** Whether it is the password behind the hash; takes as long for a wrong one as for a right. */
    boolean matches(char[] password, String hash);

    /** Whether the hash was made with other parameters than those of today. */
    boolean isOutdated(String hash);

    /** A hash that no password fits, so that an unknown login costs as much as a known one. */
    String ofNobody();
}
