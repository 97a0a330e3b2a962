/**
 * Tags by which staff group customers for service and offers (TG-01 to TG-03). Tagging needs no
 * second pair of eyes; it leaves an entry in the ledger.
 */
package org.guanhu.crm.tag.domain;
