/**
 * Tests that run inside the server: the built EAR, with one more web module that calls its beans as
 * the pages do.
 */
package org.guanhu.crm.inside;
