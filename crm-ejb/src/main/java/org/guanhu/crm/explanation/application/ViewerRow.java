package org.guanhu.crm.explanation.application;

import java.io.Serializable;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.ScopeGround;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Somebody who can open a customer's record.
 *
 * @param login the account
 * @param name the person's name
 * @param branch where the person works
 * @param roles the roles by which they open records
 * @param ground why the customer is in their scope
 * @param personal whether they see personal values unmasked
 * @param sensitive whether they see sensitive values unmasked
 */
public record ViewerRow(
        StaffId login,
        BilingualName name,
        BranchCode branch,
        RoleList roles,
        ScopeGround ground,
        boolean personal,
        boolean sensitive)
        implements Serializable {}
