package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.OpenToAnyone;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.infrastructure.Bodiless.Reached;
import org.guanhu.crm.access.infrastructure.MatrixStaff.Account;
import org.guanhu.crm.access.infrastructure.MatrixStaff.State;
import org.guanhu.crm.access.infrastructure.UseCases.UseCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SE-01")
@Tag("B13")
@DisplayName("SE-01: every business method, for every role, share, state and age of proof")
class AuthorizationMatrixTest {

    private static final Logger LOG = System.getLogger(AuthorizationMatrixTest.class.getName());
    private static final int CELLS_DUE = 2_000;
    private static final Duration FRESH = Duration.ofMinutes(4);
    private static final Duration STALE = Duration.ofMinutes(6);

    private final Locale usual = Locale.getDefault();
    private List<UseCase> useCases;

    @BeforeEach
    void find_the_use_cases() {
        useCases = UseCases.all();
    }

    @AfterEach
    void restore_the_locale() {
        Locale.setDefault(usual);
    }

    @Test
    void every_local_interface_has_its_bean_in_the_matrix() {
        Set<Class<?>> covered = useCases.stream().map(UseCase::role).collect(Collectors.toSet());

        assertThat(covered).containsExactlyInAnyOrderElementsOf(UseCases.roles());
    }

    @Test
    void every_business_method_says_in_one_way_who_may_call() {
        assertThat(useCases)
                .allSatisfy(
                        useCase ->
                                assertThat(List.of(useCase.method().getAnnotations()))
                                        .as(useCase.name())
                                        .filteredOn(AuthorizationMatrixTest::isAboutCallers)
                                        .hasSize(1));
    }

    private static boolean isAboutCallers(Object annotation) {
        return annotation instanceof Requires
                || annotation instanceof SignedInOnly
                || annotation instanceof OpenToAnyone;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR"})
    void every_cell_decides_as_rows_and_annotations_say(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Matrix matrix = new Matrix();
        try (MatrixBank bank = new MatrixBank()) {
            matrix.fill(bank, useCases);
        }

        assertThat(matrix.wrong).isEmpty();
        assertThat(matrix.cells).isGreaterThanOrEqualTo(CELLS_DUE);
        LOG.log(Level.INFO, "{0} cells with the default locale {1}", matrix.cells, language);
    }

    /** What was asked, and where the answer was another than the one due. */
    private static final class Matrix {

        private final List<String> wrong = new ArrayList<>();
        private int cells;

        private void fill(MatrixBank bank, List<UseCase> useCases) {
            Map<String, Set<String>> rows = bank.permissionsByRole();
            for (UseCase useCase : useCases) {
                cell(bank, rows, useCase, null, FRESH);
                for (Account account : bank.staff().accounts()) {
                    cell(bank, rows, useCase, account, FRESH);
                    cell(bank, rows, useCase, account, STALE);
                }
            }
        }

        private void cell(
                MatrixBank bank,
                Map<String, Set<String>> rows,
                UseCase useCase,
                Account account,
                Duration age) {
            cells++;
            String due = outcomeDue(useCase, account, rows, age);
            String is = said(bank.call(useCase, account == null ? null : account.id(), age));
            if (!is.equals(due)) {
                wrong.add(useCase.name() + " " + account + " " + age + ": " + is + ", due " + due);
            }
        }
    }

    private static String said(Throwable seen) {
        if (seen instanceof Reached reached) {
            return "reached " + reached.scope();
        }
        return seen == null ? "nothing" : seen.getClass().getSimpleName();
    }

    private static String outcomeDue(
            UseCase useCase, Account account, Map<String, Set<String>> rows, Duration age) {
        if (useCase.says(OpenToAnyone.class) != null) {
            return "reached " + scopeDue(account);
        }
        if (account == null || account.state() == State.CLOSED) {
            return "NotSignedIn";
        }
        SignedInOnly signedIn = useCase.says(SignedInOnly.class);
        if (account.state() == State.OWES_A_PASSWORD
                && (signedIn == null || !signedIn.evenIfOwing())) {
            return "SignInUnfinished";
        }
        return signedIn != null
                ? "reached " + account.due()
                : outcomeDue(useCase.says(Requires.class), account, rows, age);
    }

    private static String outcomeDue(
            Requires requires, Account account, Map<String, Set<String>> rows, Duration age) {
        Set<String> held =
                account.state() == State.RIGHTS_ENDED
                        ? Set.of()
                        : rows.getOrDefault(account.role(), Set.of());
        if (Arrays.stream(requires.value()).map(Enum::name).noneMatch(held::contains)) {
            return "NotPermitted";
        }
        return requires.stepUp() && age == STALE ? "ProofNeeded" : "reached " + account.due();
    }

    private static DataScope scopeDue(Account account) {
        if (account == null) {
            return null;
        }
        return account.state() == State.CLOSED ? DataScope.none() : account.due();
    }
}
