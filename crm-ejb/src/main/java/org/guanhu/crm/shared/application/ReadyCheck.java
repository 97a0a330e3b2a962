package org.guanhu.crm.shared.application;

/** One thing that must be in place before staff are let in; every CDI bean of this type counts. */
public interface ReadyCheck {

    /** The name under which the health page lists it, such as {@code schema}. */
    String name();

    /** Whether it is in place now; an exception counts as a no. */
    boolean ready();
}
