package org.guanhu.crm.crypto.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * How one key stands.
 *
 * @param set the key set
 * @param keyId which key
 * @param since when the database saw it in use first, or null if it has not yet
 * @param inUse whether new values are made with it
 * @param rows how many rows still need it; of a key that signs, how many notes it signed
 */
public record KeyStanding(String set, long keyId, Instant since, boolean inUse, long rows)
        implements Serializable {}
