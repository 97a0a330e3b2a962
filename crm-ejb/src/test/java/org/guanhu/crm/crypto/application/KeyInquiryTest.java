package org.guanhu.crm.crypto.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.guanhu.crm.access.application.BackgroundWork;
import org.guanhu.crm.shared.application.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-06")
@DisplayName("SE-06: how the keys stand")
class KeyInquiryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");

    private final List<Runnable> waiting = new ArrayList<>();
    private final KeyInquiryBean inquiry = new KeyInquiryBean();
    private Instant now = NOW;
    private boolean isBroken;
    private boolean isBusy;
    private int counts;

    private final class Counting implements KeyCounting {

        @Override
        public List<KeyStanding> count() {
            counts++;
            if (isBroken) {
                throw new IllegalStateException("away");
            }
            return List.of(
                    new KeyStanding("field", 1, Instant.parse("2025-03-01T00:00:00Z"), true, 0),
                    new KeyStanding("digest", 2, Instant.parse("2025-03-01T00:00:00Z"), false, 4),
                    new KeyStanding("digest", 3, Instant.parse("2025-03-03T00:00:00Z"), true, 4),
                    new KeyStanding("name", 4, null, true, 0));
        }

        @Override
        public Optional<KeyJobView> job() {
            return Optional.empty();
        }

        @Override
        public List<KeysView.VerifierKey> verifierKeys() {
            return List.of();
        }
    }

    private final class Later implements BackgroundWork {

        @Override
        public Future<Void> start(Runnable work) {
            if (isBusy) {
                throw new IllegalStateException("no thread");
            }
            waiting.add(work);
            return CompletableFuture.completedFuture(null);
        }
    }

    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void wire() {
        var survey = new KeySurvey();
        Wired.bean(survey, new Counting(), new Later(), new Hands());
        Wired.bean(inquiry, survey, new Counting(), new Hands());
    }

    private void work() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void looking_often_counts_once_and_waits_for_nothing() {
        assertThat(inquiry.view().keys()).isEmpty();
        assertThat(inquiry.view().counting()).isTrue();
        assertThat(counts).isZero();

        work();

        for (int look = 0; look < 50; look++) {
            assertThat(inquiry.view().keys()).hasSize(4);
        }
        assertThat(inquiry.view().counting()).isFalse();
        assertThat(inquiry.view().countedAt()).isEqualTo(NOW);
        assertThat(counts).isEqualTo(1);
        now = NOW.plus(Duration.ofMinutes(5));
        inquiry.view();
        work();
        assertThat(counts).isEqualTo(2);
    }

    @Test
    void a_count_that_fails_or_does_not_begin_is_tried_again_later() {
        isBroken = true;
        inquiry.view();
        work();
        assertThat(inquiry.view().counting()).isFalse();
        isBroken = false;
        isBusy = true;
        now = NOW.plus(Duration.ofMinutes(5));
        assertThatIllegalStateException().isThrownBy(inquiry::view);
        isBusy = false;
        now = NOW.plus(Duration.ofMinutes(10));
        inquiry.view();
        work();

        assertThat(inquiry.view().keys()).hasSize(4);
    }

    @Test
    void a_key_in_use_for_more_than_twelve_months_is_old() {
        inquiry.view();
        work();

        assertThat(inquiry.view().keys())
                .extracting(KeysView.Key::isOld)
                .containsExactly(true, false, false, false);
    }
}
