/** Imports in the database, and their change as JSON. */
package org.guanhu.crm.exchange.infrastructure;
