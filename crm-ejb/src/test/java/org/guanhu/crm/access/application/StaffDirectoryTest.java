package org.guanhu.crm.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.access.domain.BankFixture.PUDONG;
import static org.guanhu.crm.access.domain.BankFixture.TELLER;
import static org.guanhu.crm.access.domain.BankFixture.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.InMemoryBranches;
import org.guanhu.crm.access.domain.InMemoryCredentials;
import org.guanhu.crm.access.domain.InMemoryRoles;
import org.guanhu.crm.access.domain.InMemoryStaffMembers;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.domain.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-01")
class StaffDirectoryTest {

    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final Staff teller = BankFixture.teller();
    private final Credential credential = new Credential(BankFixture.TELLER);
    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final InMemoryStaffMembers members = new InMemoryStaffMembers();
    private final InMemoryBranches branches = new InMemoryBranches();
    private final Roles roles =
            new InMemoryRoles()
                    .with(RoleCode.TELLER, Permission.TAG_ASSIGN, Permission.CUSTOMER_VIEW);
    private StaffDirectory directory;

    @BeforeEach
    void open_the_bank() {
        BankFixture.branches().forEach(branches::add);
        teller.grant(new RoleGrant(RoleCode.TELLER, Validity.since(TODAY)));
        teller.grant(ScopeGrant.of(ScopeKind.BRANCH_TREE, PUDONG, Validity.since(TODAY)));
        members.add(teller);
        credentials.add(credential);
        directory =
                Wired.bean(
                        new StaffDirectoryBean(),
                        members,
                        credentials,
                        roles,
                        branches,
                        Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_line_tells_who_works_where_with_which_rights() {
        StaffRow row = only(Locale.ENGLISH);

        assertThat(row.name()).isEqualTo("Li Jing");
        assertThat(row.branchName()).isEqualTo("Pudong branch");
        assertThat(row.roles()).containsExactly("TELLER");
        assertThat(row.scopes())
                .containsExactly(new ScopeRow(ScopeKind.BRANCH_TREE, "Pudong branch"));
        assertThat(row.active()).isTrue();
        assertThat(row.locked()).isFalse();
    }

    @Test
    void it_speaks_the_reader_s_language() {
        assertThat(only(Locale.SIMPLIFIED_CHINESE).name()).isEqualTo("李静");
        assertThat(only(Locale.SIMPLIFIED_CHINESE).branchName()).isEqualTo("浦东支行");
    }

    @Test
    void a_pause_is_shown_while_it_lasts() {
        for (int i = 0; i < 5; i++) {
            credential.signInFailed(NOW);
        }

        assertThat(only(Locale.ENGLISH).lockedUntil()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void roles_list_what_they_allow_in_the_order_of_the_catalogue() {
        assertThat(directory.roles(Locale.ENGLISH))
                .containsExactly(
                        new RoleRow(
                                RoleCode.TELLER,
                                "TELLER",
                                List.of(Permission.CUSTOMER_VIEW, Permission.TAG_ASSIGN)));
    }

    @Test
    void branches_come_as_a_tree() {
        assertThat(directory.branches(Locale.ENGLISH))
                .extracting(BranchRow::depth)
                .containsExactly(0, 1, 2, 1);
    }

    @Test
    void names_of_strangers_are_their_codes() {
        StaffNames names = Wired.bean(new StaffNamesBean(), members);
        BranchNames places = Wired.bean(new BranchNamesBean(), branches);

        assertThat(names.of(TELLER, Locale.CHINA)).isEqualTo("李静");
        assertThat(names.of(new StaffId("gone"), Locale.CHINA)).isEqualTo("gone");
        assertThat(places.of(PUDONG, Locale.CHINA)).isEqualTo("浦东支行");
        assertThat(places.of(new BranchCode("99"), Locale.CHINA)).isEqualTo("99");
        assertThat(places.all(Locale.ENGLISH)).hasSize(4).containsEntry(PUDONG, "Pudong branch");
    }

    private StaffRow only(Locale reader) {
        return directory.staff(StaffCriteria.ALL, PageRequest.first(10), reader).rows().get(0);
    }
}
