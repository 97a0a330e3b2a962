/** How many values each person has been shown today, in the database. */
package org.guanhu.crm.reveal.infrastructure;
