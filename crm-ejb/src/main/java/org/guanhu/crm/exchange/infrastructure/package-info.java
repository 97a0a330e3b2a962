/** Imports in the database, their change as JSON, and the demonstration's customers. */
package org.guanhu.crm.exchange.infrastructure;
