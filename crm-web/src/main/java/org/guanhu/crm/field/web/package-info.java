/** Field values in the words of whoever reads them. */
package org.guanhu.crm.field.web;
