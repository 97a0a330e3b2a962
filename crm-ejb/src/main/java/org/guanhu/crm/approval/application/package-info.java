/** Submitting, deciding and looking at change requests, whatever they change. */
package org.guanhu.crm.approval.application;
