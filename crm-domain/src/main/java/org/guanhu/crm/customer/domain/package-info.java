/**
 * The bank's customers and every way in which their records can change. A record changes only with
 * the proof of an approval in hand, and holds personal values sealed.
 */
package org.guanhu.crm.customer.domain;
