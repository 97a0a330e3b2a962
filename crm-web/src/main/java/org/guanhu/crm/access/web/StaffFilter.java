package org.guanhu.crm.access.web;

import java.io.Serializable;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.StaffCriteria;

/** Which staff the reader wants to see. */
public class StaffFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String branch;
    private String role;

    StaffCriteria criteria() {
        return new StaffCriteria(
                text == null || text.isBlank() ? null : text.strip(),
                BranchCode.isOne(branch) ? new BranchCode(branch) : null,
                RoleCode.isOne(role) ? new RoleCode(role) : null,
                null);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
