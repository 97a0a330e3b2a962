/** The one query that finds customers. */
package org.guanhu.crm.search.infrastructure;
