package org.guanhu.crm.access.infrastructure;

import static org.guanhu.crm.access.domain.BankFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.RoleGrant;
import org.guanhu.crm.access.domain.ScopeGrant;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;

/** An account for every role, share of the customers and state that an account can be in. */
final class MatrixStaff {

    /** In what state an account is. */
    enum State {
        IN_USE,
        RIGHTS_ENDED,
        OWES_A_PASSWORD,
        CLOSED
    }

    /**
     * An account.
     *
     * @param id its login
     * @param role the role's code, or nothing
     * @param share how the share of the customers is drawn, or null for none
     * @param state its state
     */
    record Account(StaffId id, String role, ScopeKind share, State state) {

        /** The customers whom such an account may meet, said without the product's rules. */
        DataScope due() {
            if (share == null || state == State.RIGHTS_ENDED) {
                return new DataScope(Set.of(), null, true);
            }
            return switch (share) {
                case OWN -> new DataScope(Set.of(), id, false);
                case BRANCH -> branches(false, "0101");
                case BRANCH_TREE -> branches(false, "0101", "010101");
                case ALL_MASKED -> branches(true, "01", "0101", "010101", "0102");
            };
        }

        private static DataScope branches(boolean masked, String... codes) {
            return new DataScope(
                    Set.copyOf(Arrays.stream(codes).map(BranchCode::new).toList()), null, masked);
        }
    }

    private final List<Account> accounts = new ArrayList<>();
    private final EntityManager entities;
    private final Credentials credentials;

    MatrixStaff(EntityManager entities, Credentials credentials, Collection<String> roles) {
        this.entities = entities;
        this.credentials = credentials;
        entities.getTransaction().begin();
        for (Branch branch : BankFixture.branches()) {
            entities.persist(branch);
            entities.flush();
        }
        Stream.concat(Stream.of(""), roles.stream()).forEach(this::open);
        entities.flush();
        close();
        entities.getTransaction().commit();
        entities.clear();
    }

    /** Past the rules, which would have an approval and an entry in the ledger for it. */
    private void close() {
        accounts.stream()
                .filter(account -> account.state() == State.CLOSED)
                .forEach(
                        account ->
                                entities.createNativeQuery(
                                                "update staff set active = false where login = ?")
                                        .setParameter(1, account.id().value())
                                        .executeUpdate());
    }

    /** All of them. */
    List<Account> accounts() {
        return accounts;
    }

    private void open(String role) {
        for (State state : State.values()) {
            open(role, null, state);
            for (ScopeKind share : ScopeKind.values()) {
                open(role, share, state);
            }
        }
    }

    private void open(String role, ScopeKind share, State state) {
        var account = new Account(new StaffId("person" + accounts.size()), role, share, state);
        accounts.add(account);
        var staff =
                new Staff(
                        account.id(),
                        "P-" + accounts.size(),
                        new BilingualName("李静", "Li Jing"),
                        BankFixture.PUDONG,
                        Validity.since(TODAY.minusYears(1)));
        give(staff, account);
        entities.persist(staff);
        var credential = new Credential(account.id());
        credentials.add(credential);
        if (state == State.OWES_A_PASSWORD) {
            var now = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
            credential.issue("once", now.plusSeconds(60), now);
        }
    }

    private static void give(Staff staff, Account account) {
        var validity =
                account.state() == State.RIGHTS_ENDED
                        ? Validity.between(TODAY.minusDays(9), TODAY.minusDays(1))
                        : Validity.since(TODAY);
        if (!account.role().isEmpty()) {
            staff.grant(new RoleGrant(new RoleCode(account.role()), validity));
        }
        if (account.share() != null) {
            staff.grant(
                    account.share().namesBranch()
                            ? ScopeGrant.of(account.share(), BankFixture.PUDONG, validity)
                            : ScopeGrant.of(account.share(), validity));
        }
    }
}
