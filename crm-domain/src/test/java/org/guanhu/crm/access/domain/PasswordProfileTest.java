package org.guanhu.crm.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SE-07")
@DisplayName("SE-07: what a password must be like")
class PasswordProfileTest {

    private static final Set<String> CONTEXT = Set.of("guanhu", "teller", "li");

    @ParameterizedTest
    @CsvSource({
        "ASVS,abcdefghijk,access.password.short",
        "ASVS,once upon a time,",
        "ASVS,春眠不觉晓处处闻啼鸟夜来,",
        "ASVS,春眠不觉晓处处闻啼鸟,access.password.short",
        "ASVS,known to all the world,access.password.common",
        "ASVS,my GuanHu account 7,access.password.context",
        "ASVS,li likes the sea a lot,",
        "DJCP3,Short-1,access.password.short",
        "DJCP3,alllowercaseletters,access.password.kinds",
        "DJCP3,lowercase and signs,access.password.kinds",
        "DJCP3,Uppercase-too,",
        "DJCP3,lowercase77-,",
        "DJCP3,春眠不觉晓abc123xyz,",
        "DJCP3,the-Teller-1,access.password.context"
    })
    void it_is_refused_for_its_first_flaw(PasswordProfile profile, String wanted, String flaw) {
        assertThat(flawOf(profile, wanted)).isEqualTo(flaw);
    }

    @Test
    void a_hundred_and_twenty_eight_characters_do_and_one_more_does_not() {
        assertThat(flawOf(PasswordProfile.ASVS, "xy".repeat(64))).isNull();
        assertThat(flawOf(PasswordProfile.ASVS, "xy".repeat(64) + "z"))
                .isEqualTo("access.password.long");
    }

    private static String flawOf(PasswordProfile profile, String wanted) {
        var refusal =
                catchThrowableOfType(
                        BusinessRuleViolation.class,
                        () ->
                                profile.mustAllow(
                                        wanted, text -> text.startsWith("known to all"), CONTEXT));
        return refusal == null ? null : refusal.code();
    }
}
