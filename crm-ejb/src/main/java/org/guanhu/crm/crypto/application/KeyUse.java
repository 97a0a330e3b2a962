package org.guanhu.crm.crypto.application;

import java.util.List;

/**
 * What a feature keeps that keys made. Each feature declares its own; commands run outside of a
 * server, so the declarations are found as services.
 */
public interface KeyUse {

    /** The rows, one declaration for each place and key set. */
    List<KeyedRows> rows();
}
