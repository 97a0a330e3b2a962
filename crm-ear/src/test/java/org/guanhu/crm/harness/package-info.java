/**
 * Starts what system tests need, on free ports of 127.0.0.1, and always stops it: a PostgreSQL, the
 * Micro delivery, the server delivery. The shared ones live until the last test has run.
 */
package org.guanhu.crm.harness;
