package org.guanhu.crm.approval.web;

import java.util.List;
import org.guanhu.crm.approval.application.TermDiff;
import org.guanhu.crm.shared.web.DiffRow;

/**
 * Puts the terms of a feature's changes into the reader's words; the feature brings a CDI bean of
 * this type.
 */
public interface TermWords {

    /** Whether changes of that alias are its own. */
    boolean handles(String alias);

    /** The term as lines of a comparison. */
    List<DiffRow> rows(TermDiff term);
}
