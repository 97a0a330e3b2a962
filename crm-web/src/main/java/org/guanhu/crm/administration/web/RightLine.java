package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** One right in the form: held or not, and on which days. */
public class RightLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String right;
    private final String label;
    private final boolean ofBranch;
    private boolean held;
    private String branch;
    private LocalDate from;
    private LocalDate to;

    private RightLine(String right, String label, boolean ofBranch, LocalDate from) {
        this.right = right;
        this.label = label;
        this.ofBranch = ofBranch;
        this.from = from;
    }

    static RightLine ofRole(RoleCode role, String label, LocalDate today) {
        return new RightLine(role.value(), label, false, today);
    }

    static RightLine ofScope(ScopeKind kind, String label, LocalDate today) {
        return new RightLine(kind.name(), label, kind.namesBranch(), today);
    }

    RightLine held(Validity days, BranchCode at) {
        held = true;
        from = days.from();
        to = days.to();
        branch = at == null ? null : at.value();
        return this;
    }

    boolean isOf(String other) {
        return right.equals(other);
    }

    Stream<RoleGrant> role() {
        return held
                ? Stream.of(new RoleGrant(new RoleCode(right), ParticularsForm.Days.of(from, to)))
                : Stream.empty();
    }

    Stream<ScopeGrant> scope() {
        if (!held) {
            return Stream.empty();
        }
        var kind = ScopeKind.valueOf(right);
        var days = ParticularsForm.Days.of(from, to);
        if (!ofBranch) {
            return Stream.of(ScopeGrant.of(kind, days));
        }
        if (branch == null) {
            throw new ApprovalRefused("administration.branchMissing");
        }
        return Stream.of(ScopeGrant.of(kind, new BranchCode(branch), days));
    }

    public String getLabel() {
        return label;
    }

    /** Whether it is a right in one branch. */
    public boolean isOfBranch() {
        return ofBranch;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
