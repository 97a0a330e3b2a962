/**
 * One field, one definition: what a field of a customer record is called, what may stand in it, how
 * secret it is, how it is masked. Forms, comparison, lists, import and audit all read it here.
 */
package org.guanhu.crm.field.domain;
