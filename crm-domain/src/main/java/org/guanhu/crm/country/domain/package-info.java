/**
 * What China lays down for everybody: how numbers carry a check digit, which places and industries
 * there are, on which days banks work. Knows no customer and no field.
 */
package org.guanhu.crm.country.domain;
