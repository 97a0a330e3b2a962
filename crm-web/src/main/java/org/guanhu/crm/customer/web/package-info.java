/**
 * One customer: the record, what is proposed for it, what happened to it, and the form for more.
 */
package org.guanhu.crm.customer.web;
