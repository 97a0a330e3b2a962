/** The few words that every feature shares: pages of rows and the ways in which a rule says no. */
package org.guanhu.crm.shared.domain;
