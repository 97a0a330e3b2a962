/**
 * A bank to look at, if {@code crm.demo} is true: made-up branches, accounts, customers and
 * requests, brought in by the ways that every bank takes. Nothing of the product depends on it.
 */
package org.guanhu.crm.demo.infrastructure;
