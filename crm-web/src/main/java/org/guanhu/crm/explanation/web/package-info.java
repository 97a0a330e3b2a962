/** Pages that say why somebody may do or see something. */
package org.guanhu.crm.explanation.web;
