package org.guanhu.crm.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.guanhu.crm.field.domain.CustomerField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NR-03")
class VaultTest {

    private static final String NOW = "11010519491231002X";
    private static final String FIRST_GENERATION = "110105491231002";

    private final Vault vault = new Vault(null, new Readable());

    /** Tokens without a key, so that a test sees what they are made of. */
    private static final class Readable implements SearchTokens {

        @Override
        public long exact(String field, String canonical) {
            return (field + canonical).hashCode();
        }

        @Override
        public String unique(String field, String canonical) {
            return field + "|" + canonical;
        }

        @Override
        public Set<Long> ofName(String name) {
            return Set.of();
        }

        @Override
        public long tail(String field, String end) {
            return (field + "…" + end).hashCode();
        }

        @Override
        public Set<Long> tails(String field, String end) {
            return Set.of(tail(field, end));
        }

        @Override
        public Set<Long> exacts(String field, String canonical) {
            return Set.of(exact(field, canonical));
        }

        @Override
        public Set<String> uniques(String field, String canonical) {
            return Set.of(unique(field, canonical));
        }

        @Override
        public List<Set<Long>> inNames(String part) {
            return List.of();
        }

        @Override
        public long indexKey() {
            return 1;
        }

        @Override
        public long nameKey() {
            return 1;
        }

        @Override
        public boolean matches(String name, String part) {
            return false;
        }
    }

    @Test
    @Tag("SR-02")
    void a_value_ends_in_what_people_read_out() {
        assertThat(ValueTail.of("+8613800138000")).containsExactly("8000");
        assertThat(ValueTail.of(NOW)).containsExactly("002X");
        assertThat(ValueTail.of(FIRST_GENERATION)).containsExactlyInAnyOrder("1002", "002X");
        assertThat(ValueTail.of("A123456(7)")).containsExactly("4567");
        assertThat(ValueTail.of("(7)A")).isEmpty();
        assertThat(ValueTail.typed(" 00-2ｘ ").isEndOf(NOW)).isTrue();
        assertThat(ValueTail.isOne("02X")).isFalse();
        assertThat(ValueTail.isOne("1002X")).isFalse();
    }

    @Test
    void both_forms_of_a_citizen_s_number_are_one_document() {
        assertThat(vault.documentKey("RESIDENT_ID", FIRST_GENERATION))
                .isEqualTo(vault.documentKey("RESIDENT_ID", NOW));
        assertThat(vault.tokensOf(CustomerField.DOCUMENT_NUMBER, FIRST_GENERATION))
                .isEqualTo(vault.tokensOf(CustomerField.DOCUMENT_NUMBER, NOW));
    }

    @Test
    void papers_that_bear_the_citizen_s_number_are_one_document() {
        assertThat(vault.documentKey("HOUSEHOLD_REGISTER", NOW))
                .isEqualTo(vault.documentKey("RESIDENT_ID", NOW))
                .isEqualTo(vault.documentKey("TEMPORARY_RESIDENT_ID", FIRST_GENERATION));
    }

    @Test
    void other_papers_of_the_same_number_are_others() {
        assertThat(vault.documentKey("PASSPORT", "E12345678"))
                .isNotEqualTo(vault.documentKey("OTHER", "E12345678"));
        assertThat(vault.documentKey("PASSPORT", null)).isNull();
    }
}
