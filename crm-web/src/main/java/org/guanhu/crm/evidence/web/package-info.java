/** The button by which evidence is taken away, wherever a customer or a request is shown. */
package org.guanhu.crm.evidence.web;
