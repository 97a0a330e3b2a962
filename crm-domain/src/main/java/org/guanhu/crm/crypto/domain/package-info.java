/**
 * Keeps personal values unreadable for whoever holds the database without the keys, and yet lets
 * the bank search by them. Does not decide who may read a value: that is the field policy's.
 */
package org.guanhu.crm.crypto.domain;
