/**
 * Proves to somebody who trusts neither the application nor the bank's administrators that the
 * ledger is whole: with the public key, and with the checkpoints that were kept elsewhere. Shares
 * no class with what writes the ledger, so that one mistake cannot hide in both. Changes nothing
 * and reads no value: values are sealed.
 */
package org.guanhu.crm.verifier;
