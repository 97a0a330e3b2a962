/**
 * Bringing in customers from a file: reading it, trying every row, proposing the import as one
 * change and carrying it out.
 */
package org.guanhu.crm.exchange.application;
