package org.guanhu.crm.customer.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.shared.application.Wired;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("CI-06")
class FormInputsTest {

    /** So many that names drawn blindly would meet: there are 46,656 in a second. */
    private static final int FORMS = 40_000;

    private static final int OFFERED = 2;

    private static final Clock STANDING =
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void no_form_offers_two_items_of_one_key(CustomerKind kind) {
        var forms = Wired.bean(new FormInputs(), STANDING);

        for (int i = 0; i < FORMS; i++) {
            assertThat(forms.items(kind, Map.of(), OFFERED).stream().map(item -> item.key()))
                    .doesNotHaveDuplicates();
        }
    }
}
