/**
 * Proves afterwards who did what, when and why. Each customer, request and tagging has a chain of
 * entries of its own; an entry is written in the transaction of what it records and never changes.
 * Does not decide anything.
 */
package org.guanhu.crm.ledger.domain;
