package org.guanhu.crm.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChangeRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");
    private static final Change CHANGE = new Wish("1000000017");
    private static final Reason REASON = new Reason("Customer asked");
    private static final Checker MAKER = new Checker(new StaffId("teller"), "person-1");
    private static final Checker CHECKER = new Checker(new StaffId("supervisor"), "person-2");
    private static final ApprovalPolicy NOTHING_MORE = (request, checker) -> Optional.empty();

    /** A change of nothing in particular. */
    private record Wish(String subject) implements Change {

        @Override
        public String alias() {
            return "test.wish";
        }

        @Override
        public BranchCode branch() {
            return new BranchCode("0101");
        }

        @Override
        public StaffId manager() {
            return null;
        }

        @Override
        public List<FieldChange> fields() {
            return List.of();
        }
    }

    private static ChangeRequest request(long number, String digest) {
        return new ChangeRequest(
                new Submission(
                        ChangeRequestNumber.of(number),
                        CHANGE,
                        MAKER,
                        NOW,
                        new byte[1],
                        digest,
                        new Circumstances(
                                REASON, ChangeTrigger.BUSINESS_STEP, ChangeChannel.BRANCH),
                        "form",
                        Map.of()));
    }

    private static Verdict verdict(Checker by) {
        return new Verdict(by, NOW, "digest", new byte[1]);
    }

    @Nested
    class Deciding {

        private final ChangeRequest request = request(1, "digest");
        private final AtomicInteger asked = new AtomicInteger();
        private final ApprovalPolicy counting =
                (wanted, checker) -> {
                    asked.incrementAndGet();
                    return Optional.empty();
                };

        @Test
        void asks_the_policy_once_to_approve() {
            request.approve(
                    CHANGE,
                    REASON,
                    verdict(CHECKER),
                    counting,
                    approval -> Optional.of(new Applied(2, "entry")));

            assertThat(asked).hasValue(1);
            assertThat(request.status()).isEqualTo(ChangeRequestStatus.APPLIED);
            assertThat(request.decision()).isPresent();
        }

        @Test
        void asks_the_policy_once_to_turn_down() {
            request.turnDown(verdict(CHECKER), ChangeRequestStatus.REJECTED, counting);

            assertThat(asked).hasValue(1);
            assertThat(request.status()).isEqualTo(ChangeRequestStatus.REJECTED);
        }

        @Test
        @Tag("CW-21")
        void leaves_it_stale_if_nothing_could_be_carried_out() {
            request.approve(
                    CHANGE, REASON, verdict(CHECKER), NOTHING_MORE, approval -> Optional.empty());

            assertThat(request.status()).isEqualTo(ChangeRequestStatus.STALE);
        }

        @Test
        void hands_out_no_approval_of_one_s_own_request() {
            assertThatExceptionOfType(ApprovalRefused.class)
                    .isThrownBy(
                            () ->
                                    request.approve(
                                            CHANGE,
                                            REASON,
                                            verdict(MAKER),
                                            NOTHING_MORE,
                                            approval -> {
                                                throw new AssertionError("handed out");
                                            }))
                    .withMessage("approval.fourEyes");
            assertThat(request.status()).isEqualTo(ChangeRequestStatus.SUBMITTED);
        }

        @Test
        void tells_whoever_carries_it_out_why_it_was_asked_for() {
            request.approve(
                    CHANGE,
                    REASON,
                    verdict(CHECKER),
                    NOTHING_MORE,
                    approval -> {
                        assertThat(approval.circumstances().reason()).isEqualTo(REASON);
                        assertThat(approval.circumstances().trigger())
                                .isEqualTo(ChangeTrigger.BUSINESS_STEP);
                        return Optional.of(new Applied(2, "entry"));
                    });
        }
    }

    @Test
    void is_known_by_its_number() {
        assertThat(request(1, "a"))
                .isEqualTo(request(1, "b"))
                .hasSameHashCodeAs(request(1, "b"))
                .isNotEqualTo(request(2, "a"));
    }
}
