/** What administrators see of the bank's keys. Keys themselves are seen nowhere. */
package org.guanhu.crm.crypto.web;
