/** Customers in the database, and their changes as sealed JSON. */
package org.guanhu.crm.customer.infrastructure;
