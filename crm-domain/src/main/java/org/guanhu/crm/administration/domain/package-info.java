/**
 * Who may do what, changed as customers are: one person proposes, another approves. Brings the
 * changes; what they change stands in {@code access}.
 */
package org.guanhu.crm.administration.domain;
