package org.guanhu.crm.crypto.application;

import jakarta.ejb.Local;

/** What administrators ask about the bank's keys; keys change by command only. */
@Local
public interface KeyInquiry {

    /**
     * How the keys stand. Rows are counted on a thread of their own, every five minutes at most
     * while somebody looks.
     */
    KeysView view();
}
