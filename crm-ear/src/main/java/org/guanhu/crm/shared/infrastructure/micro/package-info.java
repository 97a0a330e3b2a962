/**
 * What Payara Micro needs to offer {@code jdbc/crm} as a server does: one data source class that
 * chooses the embedded database or the bank's PostgreSQL from the environment (ADR 0011).
 */
package org.guanhu.crm.shared.infrastructure.micro;
