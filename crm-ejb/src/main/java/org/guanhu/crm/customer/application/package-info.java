/** Opening a customer's record, proposing changes of it, and carrying approved ones out. */
package org.guanhu.crm.customer.application;
