package org.guanhu.crm.demo.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;

/**
 * The branches and people of the demonstration: one person for each role, two next door, and a
 * second one for each duty that needs two.
 */
final class DemoBank {

    /** The accounts, in the order in which a visitor tries them. */
    static final List<String> LOGINS =
            List.of(
                    "teller",
                    "supervisor",
                    "manager",
                    "auditor",
                    "admin",
                    "teller2",
                    "supervisor2",
                    "admin2",
                    "security",
                    "security2");

    private static final BranchCode HEAD_OFFICE = new BranchCode("01");
    private static final BranchCode PUDONG = new BranchCode("0101");
    private static final BranchCode XUHUI = new BranchCode("0102");

    private final Validity always;

    DemoBank(LocalDate opening) {
        this.always = Validity.since(opening);
    }

    List<Branch> branches() {
        Branch head = Branch.headOffice(HEAD_OFFICE, new BilingualName("总行", "Head office"));
        return List.of(
                head,
                head.below(PUDONG, new BilingualName("浦东支行", "Pudong branch")),
                head.below(XUHUI, new BilingualName("徐汇支行", "Xuhui branch")));
    }

    /** The accounts; whoever leads others comes before them. */
    List<Staff> staff() {
        return Stream.concat(headOffice(), branchOffices()).toList();
    }

    private Stream<Staff> headOffice() {
        return Stream.of(
                person("security", new BilingualName("林涛", "Lin Tao"), HEAD_OFFICE)
                        .as(RoleCode.SECURITY_OFFICER),
                person("security2", new BilingualName("何静怡", "He Jingyi"), HEAD_OFFICE)
                        .under("security")
                        .as(RoleCode.SECURITY_OFFICER),
                person("admin", new BilingualName("赵磊", "Zhao Lei"), PUDONG)
                        .under("security")
                        .as(RoleCode.ADMINISTRATOR),
                person("admin2", new BilingualName("郑洁", "Zheng Jie"), HEAD_OFFICE)
                        .under("security")
                        .as(RoleCode.ADMINISTRATOR),
                person("auditor", new BilingualName("周敏", "Zhou Min"), PUDONG)
                        .as(RoleCode.AUDITOR, of(ScopeKind.ALL_MASKED)));
    }

    private Stream<Staff> branchOffices() {
        return Stream.of(
                person("supervisor", new BilingualName("王建国", "Wang Jianguo"), PUDONG)
                        .as(RoleCode.SUPERVISOR, of(PUDONG)),
                person("teller", new BilingualName("李静", "Li Jing"), PUDONG)
                        .under("supervisor")
                        .as(RoleCode.TELLER, of(PUDONG)),
                person("manager", new BilingualName("陈晓东", "Chen Xiaodong"), PUDONG)
                        .under("supervisor")
                        .as(RoleCode.RELATIONSHIP_MANAGER, of(ScopeKind.OWN)),
                person("supervisor2", new BilingualName("吴海燕", "Wu Haiyan"), XUHUI)
                        .as(RoleCode.SUPERVISOR, of(XUHUI)),
                person("teller2", new BilingualName("孙丽", "Sun Li"), XUHUI)
                        .under("supervisor2")
                        .as(RoleCode.TELLER, of(XUHUI)));
    }

    private ScopeGrant of(BranchCode branch) {
        return ScopeGrant.of(ScopeKind.BRANCH, branch, always);
    }

    private ScopeGrant of(ScopeKind kind) {
        return ScopeGrant.of(kind, always);
    }

    private NewColleague person(String login, BilingualName name, BranchCode branch) {
        String person = "DEMO-" + (LOGINS.indexOf(login) + 1);
        Staff staff = new Staff(new StaffId(login), person, name, branch, always);
        return new NewColleague(staff, always);
    }

    private record NewColleague(Staff staff, Validity validity) {

        NewColleague under(String superior) {
            staff.reportTo(new StaffId(superior));
            return this;
        }

        Staff as(RoleCode role, ScopeGrant... scopes) {
            staff.grant(new RoleGrant(role, validity));
            Stream.of(scopes).forEach(staff::grant);
            return staff;
        }
    }
}
