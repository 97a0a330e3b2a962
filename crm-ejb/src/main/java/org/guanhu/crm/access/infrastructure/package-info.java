/**
 * Staff, roles and branches in the database, and the glue by which Shiro signs people in and guards
 * the use cases. No other package speaks to Shiro about rights.
 */
package org.guanhu.crm.access.infrastructure;
