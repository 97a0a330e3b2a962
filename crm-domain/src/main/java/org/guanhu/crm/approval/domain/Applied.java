package org.guanhu.crm.approval.domain;

/**
 * What carrying out an approved change made.
 *
 * @param version version of the record that the change led to
 * @param ledgerEntry hash of the ledger entry that tells of it
 */
public record Applied(long version, String ledgerEntry) {}
