/** Putting tags on customers and taking them off. */
package org.guanhu.crm.tag.application;
