/** Change requests in the database. */
package org.guanhu.crm.approval.infrastructure;
