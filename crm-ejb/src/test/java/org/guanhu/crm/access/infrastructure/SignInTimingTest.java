package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.guanhu.crm.access.application.PasswordHashes;
import org.guanhu.crm.access.application.SignInAttempts;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SE-07")
@DisplayName("SE-07: time does not tell which accounts there are")
class SignInTimingTest {

    private static final int PEOPLE = 40;
    private static final double MOST_APART = 0.2;

    @ParameterizedTest
    @EnumSource
    void known_and_unknown_names_take_the_same_time(MigratedDatabase.Kind kind) {
        try (MigratedDatabase database = MigratedDatabase.of(kind)) {
            PasswordHashes hashes = new Argon2PasswordHashes(19_456, 2, 1);
            employ(database, hashes.of("Tramway-to-Xuhui-7".toCharArray()));
            SignInAttempts attempts = new SignInAttempts(database, hashes);
            attempts.guess("warm-up");
            List<Long> known = new ArrayList<>();
            List<Long> unknown = new ArrayList<>();

            // In turn, so that whatever else the machine does falls upon both.
            for (int i = 0; i < PEOPLE; i++) {
                known.add(attempts.guess("known" + i));
                unknown.add(attempts.guess("other" + i));
            }

            assertThat(median(known) / median(unknown)).isBetween(1 - MOST_APART, 1 + MOST_APART);
        }
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static void employ(MigratedDatabase database, String hash) {
        database.run(
                em -> {
                    BankFixture.branches().forEach(Wired.bean(new JpaBranches(), em)::add);
                    for (int i = 0; i < PEOPLE; i++) {
                        StaffId login = new StaffId("known" + i);
                        Staff staff =
                                new Staff(
                                        login,
                                        "P-" + i,
                                        new BilingualName("李静", "Li Jing"),
                                        BankFixture.PUDONG,
                                        Validity.since(BankFixture.TODAY));
                        Wired.bean(new JpaStaffMembers(), em).add(staff);
                        Credential credential = new Credential(login);
                        credential.identifyBy(hash);
                        Wired.bean(new JpaCredentials(), em).add(credential);
                    }
                });
    }
}
