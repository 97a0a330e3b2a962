/** What auditors ask of the ledger: which entries there are, and whether the chains are whole. */
package org.guanhu.crm.ledger.application;
