/** The dialog that shows one masked value for a minute. */
package org.guanhu.crm.reveal.web;
