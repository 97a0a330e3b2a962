/**
 * Proof of what happened to a customer, for somebody outside of the bank who trusts none of its
 * programs. Does not decide what may be seen: that is the field policy's.
 */
package org.guanhu.crm.evidence.application;
