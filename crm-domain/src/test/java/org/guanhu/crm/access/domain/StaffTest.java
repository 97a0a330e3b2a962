package org.guanhu.crm.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.access.domain.BankFixture.TODAY;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-01")
class StaffTest {

    private final Staff staff = BankFixture.teller();

    @Test
    void a_role_counts_on_its_days_only() {
        staff.grant(new RoleGrant(RoleCode.TELLER, Validity.between(TODAY, TODAY.plusDays(1))));

        assertThat(staff.rolesOn(TODAY.minusDays(1))).isEmpty();
        assertThat(staff.rolesOn(TODAY)).containsExactly(RoleCode.TELLER);
        assertThat(staff.rolesOn(TODAY.plusDays(1))).containsExactly(RoleCode.TELLER);
        assertThat(staff.rolesOn(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void an_account_out_of_use_has_neither_role_nor_scope() {
        staff.grant(new RoleGrant(RoleCode.TELLER, Validity.since(TODAY)));
        staff.grant(ScopeGrant.of(ScopeKind.OWN, Validity.since(TODAY)));

        staff.use(false, BankFixture.APPROVED, BankFixture.ENTRY);

        assertThat(staff.mayWorkOn(TODAY)).isFalse();
        assertThat(staff.rolesOn(TODAY)).isEmpty();
        assertThat(staff.scopesOn(TODAY)).isEmpty();
    }

    @Test
    void whoever_does_not_read_chinese_reads_english() {
        staff.prefer(Locale.FRENCH);
        assertThat(staff.language()).contains(Locale.ENGLISH);

        staff.prefer(Locale.SIMPLIFIED_CHINESE);
        assertThat(staff.language()).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(staff.name().in(Locale.CHINA)).isEqualTo("李静");
        assertThat(staff.name().in(Locale.UK)).isEqualTo("Li Jing");
    }
}
