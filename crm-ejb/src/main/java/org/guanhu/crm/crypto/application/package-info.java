/** What other features do when the bank's keys change. */
package org.guanhu.crm.crypto.application;
