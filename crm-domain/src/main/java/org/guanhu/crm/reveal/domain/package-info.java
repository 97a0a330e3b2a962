/** Showing one masked value for a reason: why, how often, and when not. */
package org.guanhu.crm.reveal.domain;
