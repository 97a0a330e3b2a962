package org.guanhu.crm.ledger.web;

/**
 * Tells which subjects of the ledger have a page of their own; the feature that owns the page says
 * so, for the ledger knows none of them.
 */
public interface SubjectPage {

    /** Whether there is a page for that subject. */
    boolean shows(String subject);
}
