/** Putting tags on one customer or many, and taking them off. */
package org.guanhu.crm.tag.web;
