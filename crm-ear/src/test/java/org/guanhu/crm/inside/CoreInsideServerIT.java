package org.guanhu.crm.inside;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.APPLIED;
import static org.guanhu.crm.approval.domain.ChangeRequestStatus.SUBMITTED;
import static org.guanhu.crm.field.domain.CustomerField.EMAIL;
import static org.guanhu.crm.field.domain.CustomerField.EMPLOYER;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.application.LedgerProof;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("In the server that banks run, on PostgreSQL")
@ExtendWith(ArquillianExtension.class)
class CoreInsideServerIT {

    private final String fresh = UUID.randomUUID() + "@example.com";

    @Inject private Counter counter;
    @Inject private ChangeApproval approval;
    @Inject private LedgerProof proof;
    @Inject private Race race;
    @Inject private BeanManager beans;

    @Deployment
    static Archive<?> ear() {
        return TestedEar.with(
                CoreInsideServerIT.class,
                Counter.class,
                Counter.Sight.class,
                Race.class,
                LocalRoles.class,
                LocalRoles.Method.class);
    }

    @Test
    @Tag("CW-02")
    void an_approval_moves_record_ledger_and_request_together() throws Exception {
        CustomerNumber customer = counter.customers(1).get(0);
        ChangeRequestNumber request = counter.propose(customer, EMAIL, fresh);
        Counter.Sight waiting = counter.look(request, customer, EMAIL);
        assertThat(waiting.status()).isEqualTo(SUBMITTED);
        assertThat(waiting.isPending()).isTrue();
        assertThat(waiting.value()).isNotEqualTo(fresh);

        assertThat(counter.approve("supervisor", request)).isEqualTo(APPLIED);

        Counter.Sight done = counter.look(request, customer, EMAIL);
        assertThat(done.status()).isEqualTo(APPLIED);
        assertThat(done.isPending()).isFalse();
        assertThat(done.version()).isEqualTo(waiting.version() + 1);
        List<String> entries = new ArrayList<>(List.of("request.applied", "customer.amended"));
        entries.addAll(waiting.ledger());
        assertThat(done.ledger()).isEqualTo(entries);
    }

    @Test
    @Tag("CW-10")
    @Tag("SE-01")
    void a_teller_cannot_approve() throws Exception {
        CustomerNumber customer = counter.customers(1).get(0);
        ChangeRequestNumber request = counter.propose(customer, EMAIL, fresh);
        Counter.Sight before = counter.look(request, customer, EMAIL);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> counter.approve("teller", request));

        assertThat(counter.look(request, customer, EMAIL)).isEqualTo(before);
    }

    @Test
    void what_was_not_shown_is_not_approved() throws Exception {
        CustomerNumber customer = counter.customers(1).get(0);
        ChangeRequestNumber request = counter.propose(customer, EMAIL, fresh);
        Counter.Sight before = counter.look(request, customer, EMAIL);
        DecisionOrder other = new DecisionOrder(request, "0".repeat(64), null);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> counter.as("supervisor", () -> approval.approve(other)));

        assertThat(counter.look(request, customer, EMAIL)).isEqualTo(before);
    }

    @Test
    @DisplayName("I7: what the database refuses at the very end has not happened at all")
    void a_failure_half_way_undoes_everything() throws Exception {
        CustomerNumber customer = counter.customers(1).get(0);
        ChangeRequestNumber request = counter.propose(customer, EMPLOYER, "示例银行");
        Counter.Sight before = counter.look(request, customer, EMPLOYER);
        execute(
                "alter table change_request add constraint ck_half_way"
                        + " check (number <> '%s' or status <> 'APPLIED')".formatted(request));
        try {
            assertThatExceptionOfType(EJBException.class)
                    .isThrownBy(() -> counter.approve("supervisor", request))
                    .withStackTraceContaining("ck_half_way");
        } finally {
            execute("alter table change_request drop constraint ck_half_way");
        }

        assertThat(counter.look(request, customer, EMPLOYER)).isEqualTo(before);
        assertThat(counter.approve("supervisor", request)).isEqualTo(APPLIED);
        Counter.Sight after = counter.look(request, customer, EMPLOYER);
        assertThat(after.value()).isEqualTo("示例银行");
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    private static void execute(String statement) throws NamingException, SQLException {
        DataSource pool = (DataSource) new InitialContext().lookup("jdbc/crm-owner");
        try (var connection = pool.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    @Tag("SE-04")
    void another_branch_does_not_even_learn_of_the_request() throws Exception {
        CustomerNumber customer = counter.customers(1).get(0);
        ChangeRequestNumber request = counter.propose(customer, EMAIL, fresh);
        DecisionOrder blind = new DecisionOrder(request, "0".repeat(64), "No proof");

        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> counter.approve("supervisor2", request));
        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> counter.as("supervisor2", () -> approval.approve(blind)));
        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> counter.as("supervisor2", () -> approval.reject(blind)));
        assertThatExceptionOfType(UnknownChangeRequest.class)
                .isThrownBy(() -> counter.as("supervisor2", () -> approval.sendBack(blind)));
        assertThat(counter.look(request, customer, EMAIL).status()).isEqualTo(SUBMITTED);
    }

    @Test
    @Tag("SE-01")
    void nothing_answers_whom_nobody_has_signed_in() throws Exception {
        List<LocalRoles.Method> methods = LocalRoles.methods(beans);
        List<String> answered = new ArrayList<>();
        for (LocalRoles.Method method : methods) {
            if (!(method.callWithNothing() instanceof NotSignedIn)) {
                answered.add(method.name());
            }
        }

        // The last runs what it is given in nobody's name: all that it could call refuses it.
        assertThat(answered)
                .containsExactlyInAnyOrder(
                        "SignIn.attempt", "SignIn.showCode", "BackgroundWork.start");
        assertThat(methods.stream().map(LocalRoles.Method::role).collect(toSet()))
                .contains("ChangeApproval", "CustomerSearch", "CustomerImport", "StaffDirectory");
    }

    @Test
    @Tag("CW-13")
    void of_sixteen_deciding_at_once_one_prevails() throws Exception {
        race.run();

        assertThat(race.outcomes())
                .hasSize(Race.REQUESTS)
                .allSatisfy(
                        (request, told) ->
                                assertThat(told).containsExactly(race.statusOf(request)));
        assertThat(race.versionsMoved()).isEqualTo(race.changesApplied());
        assertThat(counter.as("auditor", () -> proof.verify(read -> {})).problems()).isEmpty();
    }
}
