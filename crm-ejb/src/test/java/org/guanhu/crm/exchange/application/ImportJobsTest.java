package org.guanhu.crm.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.AlreadyDecided;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.guanhu.crm.exchange.domain.ImportStatus;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportJobsTest {

    private static final int ROWS = 450;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Bank bank;
    private ImportSteps teller;
    private Background background;
    private ImportKey key;
    private ChangeRequestNumber request;

    @BeforeEach
    void propose_an_import() {
        bank = new Bank(MigratedDatabase.Kind.H2);
        teller = new ImportSteps(bank, Person.TELLER);
        background = new Background(bank, Person.SUPERVISOR);
        key = teller.upload(BankFile.generated(ROWS));
        teller.check(key, true);
        request = teller.submit(key);
    }

    @AfterEach
    void close() {
        background.close();
        bank.close();
    }

    @Test
    void approving_goes_on_in_the_background_until_all_rows_are_customers() {
        start();

        await().atMost(PATIENCE).until(() -> !look().isRunning());
        assertThat(look().head().status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(look().refusal()).isNull();
    }

    @Test
    void whoever_looks_sees_how_many_rows_are_done() {
        Core.PROGRESS.begin(key, ROWS, Clock.systemUTC());
        Core.PROGRESS.reached(key, 150);

        var view = look();
        Core.PROGRESS.end(key);

        assertThat(view.isRunning()).isTrue();
        assertThat(view.percent()).isEqualTo(33);
        assertThat(look().isRunning()).isFalse();
    }

    @Test
    void a_second_start_while_the_first_goes_on_is_refused() {
        Core.PROGRESS.begin(key, ROWS, Clock.systemUTC());

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(this::start)
                .withMessage("exchange.running");
        Core.PROGRESS.end(key);
    }

    @Test
    void why_it_came_to_nothing_is_kept_and_the_request_stays_open() {
        bank.customer("0101", Map.of(CustomerField.EXTERNAL_NUMBER, "15600007"));

        start();

        await().atMost(PATIENCE).until(() -> look().refusal() != null && !look().isRunning());
        assertThat(look().refusal().code()).isEqualTo("exchange.conflicts");
        assertThat(look().refusal().arguments()).containsExactly("1", "7");
        assertThat(look().head().status()).isEqualTo(ImportStatus.SUBMITTED);
    }

    @Test
    void who_may_not_decide_hears_so_at_once_and_nothing_is_forgotten() {
        var kept = new ImportRefusal("exchange.conflicts", List.of("1", "7"));
        bank.does(Person.SUPERVISOR, core -> core.outcomes.refused(key, kept));
        var order = order();

        try (var own = new Background(bank, Person.TELLER)) {
            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(() -> bank.as(Person.TELLER, core -> own.jobs(core).approve(order)))
                    .withMessage("approval.fourEyes");
        }
        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> approve(new DecisionOrder(request, "0".repeat(64), null)))
                .withMessage("approval.notWhatWasShown");
        assertThat(look().isRunning()).isFalse();
        assertThat(look().refusal()).isEqualTo(kept);
    }

    @Test
    void what_is_decided_already_is_not_begun_again() {
        bank.does(
                Person.OTHER_SUPERVISOR,
                core -> core.approval.reject(core.order(request, "Not now")));

        assertThatExceptionOfType(AlreadyDecided.class).isThrownBy(this::start);
    }

    @Test
    void a_stranger_can_neither_start_nor_look() {
        try (var elsewhere = new Background(bank, Person.STRANGER)) {
            assertThatExceptionOfType(UnknownImport.class)
                    .isThrownBy(
                            () ->
                                    bank.as(
                                            Person.STRANGER,
                                            core -> elsewhere.jobs(core).progress(key)));
        }
    }

    @Test
    void a_short_trial_is_waited_for_and_its_refusal_told_at_once() {
        var other = teller.upload(BankFile.generated(3));
        var order = teller.order(other, true);
        var undecided =
                new MatchOrder(
                        other,
                        bank
                                .as(Person.TELLER, core -> core.imports.columns(other))
                                .columns()
                                .stream()
                                .map(ImportColumns.Sampled::column)
                                .toList(),
                        order.branch(),
                        null,
                        true,
                        Map.of());
        try (var mine = new Background(bank, Person.TELLER)) {
            assertThatExceptionOfType(ImportRefused.class)
                    .isThrownBy(
                            () -> bank.as(Person.TELLER, core -> mine.jobs(core).check(undecided)))
                    .withMessage("exchange.columnUndecided");
        }
    }

    private void start() {
        approve(order());
    }

    private DecisionOrder order() {
        return bank.as(Person.SUPERVISOR, core -> core.order(request, null));
    }

    private void approve(DecisionOrder order) {
        bank.as(Person.SUPERVISOR, core -> background.jobs(core).approve(order));
    }

    private JobView look() {
        return bank.as(Person.SUPERVISOR, core -> background.jobs(core).progress(key));
    }
}
