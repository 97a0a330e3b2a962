/**
 * Who works for the bank, in which branch, and what each may do with whose customers. Does not sign
 * anybody in.
 */
package org.guanhu.crm.access.domain;
