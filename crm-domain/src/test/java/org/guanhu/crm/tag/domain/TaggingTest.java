package org.guanhu.crm.tag.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaggingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");

    private static Tagging tagging(String customer, String tag, String by) {
        return new Tagging(customer, new TagName(tag), by, NOW);
    }

    @Test
    void is_known_by_customer_and_tag_whoever_put_it_on() {
        assertThat(tagging("1000000017", "VIP", "teller"))
                .isEqualTo(tagging("1000000017", "VIP", "manager"))
                .hasSameHashCodeAs(tagging("1000000017", "VIP", "manager"))
                .isNotEqualTo(tagging("1000000017", "Gold", "teller"))
                .isNotEqualTo(tagging("1000000025", "VIP", "teller"));
    }
}
