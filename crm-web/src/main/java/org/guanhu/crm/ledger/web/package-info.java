/** The auditor's desk: every entry of the ledger, and the proof that none was altered. */
package org.guanhu.crm.ledger.web;
