package org.guanhu.crm.access.domain;

/**
 * What a branch is called and which branch leads it.
 *
 * @param name its name
 * @param parent the branch above it; null for head office
 */
public record Site(BilingualName name, BranchCode parent) {}
