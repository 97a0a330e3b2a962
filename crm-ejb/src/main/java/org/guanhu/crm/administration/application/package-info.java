/** Proposing who may do what, and carrying it out once a second person has approved. */
package org.guanhu.crm.administration.application;
