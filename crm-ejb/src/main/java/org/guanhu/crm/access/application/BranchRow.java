package org.guanhu.crm.access.application;

import org.guanhu.crm.access.domain.BranchCode;

/**
 * A line in the tree of branches.
 *
 * @param code the branch
 * @param name its name
 * @param parent the branch above it; null for head office
 * @param depth how many branches stand above it
 */
public record BranchRow(BranchCode code, String name, BranchCode parent, int depth) {}
