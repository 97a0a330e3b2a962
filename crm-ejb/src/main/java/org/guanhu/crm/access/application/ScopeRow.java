package org.guanhu.crm.access.application;

import org.guanhu.crm.access.domain.ScopeKind;

/**
 * A share of the customers, as the list of staff shows it.
 *
 * @param kind how the share is drawn
 * @param branchName the name of the branch that defines it, or null
 */
public record ScopeRow(ScopeKind kind, String branchName) {}
