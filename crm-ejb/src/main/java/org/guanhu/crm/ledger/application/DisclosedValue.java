package org.guanhu.crm.ledger.application;

import org.guanhu.crm.ledger.domain.SaltedValue;

/**
 * A value of an entry that somebody may see, with the salt that proves it.
 *
 * @param key key of the field
 * @param side {@code before} or {@code after}
 * @param value salt and value
 */
public record DisclosedValue(String key, String side, SaltedValue value) {}
