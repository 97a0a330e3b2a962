/**
 * Makes ledgers from the description in docs/audit.md alone: neither with the classes that write
 * the ledger nor with those that verify it, so that tests show where either departs from it.
 */
package org.guanhu.crm.ledgermaker;
