/** Answers why somebody may do or see something, by the rules that decide it. */
package org.guanhu.crm.explanation.application;
