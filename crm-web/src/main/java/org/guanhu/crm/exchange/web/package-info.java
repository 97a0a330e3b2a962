/** The pages by which customers come in from a file: upload, columns, trial, proposal, progress. */
package org.guanhu.crm.exchange.web;
