/** Tags in the database. */
package org.guanhu.crm.tag.infrastructure;
