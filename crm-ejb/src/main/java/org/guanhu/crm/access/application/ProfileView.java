package org.guanhu.crm.access.application;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * What the head of every page says about the person who is signed in.
 *
 * @param login the account
 * @param name the person's name
 * @param branch where the person works
 * @param branchName the name of that branch
 * @param roles the roles held today, in order
 */
public record ProfileView(
        StaffId login, String name, BranchCode branch, String branchName, List<RoleCode> roles) {}
