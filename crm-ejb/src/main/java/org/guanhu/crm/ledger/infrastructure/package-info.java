/**
 * Writes entries into the running transaction and reads them back. One class writes; nothing
 * updates or deletes.
 */
package org.guanhu.crm.ledger.infrastructure;
