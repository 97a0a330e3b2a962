/** How changes of access are stored. */
package org.guanhu.crm.administration.infrastructure;
