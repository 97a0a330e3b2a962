package org.guanhu.crm.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.guanhu.crm.access.domain.BankFixture.HEAD_OFFICE;
import static org.guanhu.crm.access.domain.BankFixture.LUJIAZUI;
import static org.guanhu.crm.access.domain.BankFixture.PUDONG;
import static org.guanhu.crm.access.domain.BankFixture.TELLER;
import static org.guanhu.crm.access.domain.BankFixture.TODAY;
import static org.guanhu.crm.access.domain.BankFixture.XUHUI;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-03")
@DisplayName("SE-03: whose customers a person meets")
class ScopeResolutionTest {

    private static final StaffId SOMEBODY_ELSE = new StaffId("manager");
    private static final Validity NOW = Validity.since(TODAY);

    private final ScopeResolution resolution = new ScopeResolution(BankFixture::branches);

    @Test
    void without_a_share_there_is_no_customer() {
        DataScope scope = scope();

        assertThat(scope).isEqualTo(DataScope.none());
        assertThat(scope.covers(PUDONG, TELLER)).isFalse();
    }

    @Test
    void a_branch_is_that_branch_only() {
        DataScope scope = scope(ScopeGrant.of(ScopeKind.BRANCH, PUDONG, NOW));

        assertThat(scope.branches()).containsExactly(PUDONG);
        assertThat(scope.masked()).isFalse();
    }

    @Test
    void a_tree_is_the_branch_and_all_below_it() {
        DataScope scope = scope(ScopeGrant.of(ScopeKind.BRANCH_TREE, PUDONG, NOW));

        assertThat(scope.branches()).containsExactlyInAnyOrder(PUDONG, LUJIAZUI);
    }

    @Test
    void the_tree_of_head_office_is_the_bank() {
        DataScope scope = scope(ScopeGrant.of(ScopeKind.BRANCH_TREE, HEAD_OFFICE, NOW));

        assertThat(scope.branches()).hasSize(4);
    }

    @Test
    void one_s_own_customers_are_met_in_whatever_branch() {
        DataScope scope = scope(ScopeGrant.of(ScopeKind.OWN, NOW));

        assertThat(scope.covers(XUHUI, TELLER)).isTrue();
        assertThat(scope.covers(XUHUI, SOMEBODY_ELSE)).isFalse();
        assertThat(scope.covers(PUDONG, null)).isFalse();
    }

    @Test
    void who_sees_the_whole_bank_sees_it_masked() {
        DataScope scope =
                scope(
                        ScopeGrant.of(ScopeKind.ALL_MASKED, NOW),
                        ScopeGrant.of(ScopeKind.BRANCH, PUDONG, NOW));

        assertThat(scope.branches()).hasSize(4);
        assertThat(scope.masked()).isTrue();
    }

    @Test
    void shares_add_up() {
        DataScope scope =
                scope(
                        ScopeGrant.of(ScopeKind.BRANCH, XUHUI, NOW),
                        ScopeGrant.of(ScopeKind.OWN, NOW));

        assertThat(scope.branches()).containsExactly(XUHUI);
        assertThat(scope.portfolioOf()).isEqualTo(TELLER);
    }

    @Test
    void a_code_that_merely_begins_alike_is_another_branch() {
        Branch head = Branch.headOffice(HEAD_OFFICE, new BilingualName("总行", "Head office"));
        Branch alike = head.below(new BranchCode("01011"), new BilingualName("别处", "Elsewhere"));

        assertThat(alike.isWithin(PUDONG)).isFalse();
        assertThat(alike.isWithin(HEAD_OFFICE)).isTrue();
    }

    @Test
    void a_share_names_a_branch_exactly_if_its_kind_needs_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScopeGrant.of(ScopeKind.BRANCH, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScopeGrant.of(ScopeKind.OWN, PUDONG, NOW));
    }

    private DataScope scope(ScopeGrant... grants) {
        return resolution.of(TELLER, List.of(grants));
    }
}
