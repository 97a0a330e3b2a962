/**
 * Bringing in many customers at once from a file: the file, its rows, what each column means, and
 * the one change that opens them all. Nothing of it is a customer before a second person approves.
 */
package org.guanhu.crm.exchange.domain;
