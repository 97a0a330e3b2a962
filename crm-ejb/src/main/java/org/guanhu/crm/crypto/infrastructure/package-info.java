/**
 * Seals and tokens over Tink, with keys that stand apart from the database: whoever holds only one
 * of the two can read nothing.
 */
package org.guanhu.crm.crypto.infrastructure;
