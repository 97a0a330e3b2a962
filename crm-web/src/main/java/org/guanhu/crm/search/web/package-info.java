/** Lists of customers, the filters that narrow them down, and the box in the top bar. */
package org.guanhu.crm.search.web;
