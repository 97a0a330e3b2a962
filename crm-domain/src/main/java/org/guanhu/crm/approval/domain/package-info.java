/**
 * Four eyes: what one person wants to change, what another decides, and the token without which no
 * record can be changed. Knows no customer; what is changed is the business of the feature that
 * brings the change.
 */
package org.guanhu.crm.approval.domain;
