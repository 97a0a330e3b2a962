package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.field.domain.Erased;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@Tag("SE-06")
@DisplayName("SE-06: every customer's values are sealed with a key of their own")
class DataKeysTest {

    private static final SealPlace ONE = of("1000000017");
    private static final SealPlace OTHER = of("1000000025");
    private static final Instant NOW = Instant.parse("2026-03-02T02:30:00Z");

    @Parameter MigratedDatabase.Kind kind;

    private final KeyRing ring = KeyRing.fresh();
    private final AtomicLong nanos = new AtomicLong();
    private DataKeyMemory memory = new DataKeyMemory(nanos::get);
    private MigratedDatabase database;

    @BeforeEach
    void open() {
        database = MigratedDatabase.of(kind);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static SealPlace of(String customer) {
        return new SealPlace("customer", "mobile", customer, customer);
    }

    private byte[] sealed(SealPlace place) {
        return database.find(em -> cipher(em).seal(place, "13800138000"));
    }

    private String opened(SealPlace place, byte[] sealed) {
        return database.find(em -> cipher(em).open(place, sealed));
    }

    private TinkFieldCipher cipher(jakarta.persistence.EntityManager em) {
        return new TinkFieldCipher(ring, new DataKeys(ring, memory, em));
    }

    @Test
    void what_was_sealed_opens_also_on_a_node_that_just_started() {
        var sealed = sealed(ONE);
        memory = new DataKeyMemory(nanos::get);

        assertThat(opened(ONE, sealed)).isEqualTo("13800138000");
        assertThat(sealed[0]).isEqualTo((byte) 2);
    }

    @Test
    void a_value_opens_with_nobody_elses_key() {
        var sealed = sealed(ONE);
        sealed(OTHER);
        var stolen = new SealPlace(ONE.table(), ONE.column(), ONE.key(), OTHER.subject());

        assertThatExceptionOfType(UnreadableValue.class).isThrownBy(() -> opened(stolen, sealed));
    }

    @Test
    void a_data_key_put_in_the_place_of_another_does_not_unwrap() throws SQLException {
        var sealed = sealed(ONE);
        sealed(OTHER);
        memory = new DataKeyMemory(nanos::get);
        database.sql(
                "update subject_key set wrapped_key = (select wrapped_key from subject_key"
                        + " where subject = '1000000025') where subject = '1000000017'");

        assertThatExceptionOfType(UnreadableValue.class).isThrownBy(() -> opened(ONE, sealed));
    }

    @Test
    void the_bank_itself_has_its_own_key_and_needs_no_row() throws SQLException {
        var place = new SealPlace("setting", "motto", "1", "");
        var sealed = sealed(place);

        assertThat(sealed[0]).isEqualTo((byte) 1);
        assertThat(opened(place, sealed)).isEqualTo("13800138000");
    }

    @Test
    void a_key_that_was_never_stored_seals_nothing_later() {
        try (var em = database.factory().createEntityManager()) {
            em.getTransaction().begin();
            cipher(em).open(ONE, cipher(em).seal(ONE, "never stored"));
            em.getTransaction().rollback();
        }

        var sealed = sealed(ONE);

        assertThat(opened(ONE, sealed)).isEqualTo("13800138000");
        memory = new DataKeyMemory(nanos::get);
        assertThat(opened(ONE, sealed)).isEqualTo("13800138000");
    }

    @Test
    @Tag("RT-02")
    void with_its_key_destroyed_a_value_reads_erased_and_nothing_new_can_be_sealed() {
        var sealed = sealed(ONE);

        database.run(em -> cipher(em).destroy("1000000017", "CR0000000001", NOW));

        assertThat(opened(ONE, sealed)).isEqualTo(Erased.TEXT);
        assertThatIllegalStateException().isThrownBy(() -> sealed(ONE));
    }

    @Test
    @Tag("RT-02")
    void who_reads_while_a_key_is_being_destroyed_does_not_bring_it_back() {
        var sealed = sealed(ONE);
        try (var eraser = database.factory().createEntityManager();
                var reader = database.factory().createEntityManager()) {
            eraser.getTransaction().begin();
            reader.getTransaction().begin();
            cipher(eraser).destroy("1000000017", "CR0000000001", NOW);
            assertThat(cipher(reader).open(ONE, sealed)).isEqualTo("13800138000");
            eraser.getTransaction().commit();
            cipher(reader).load(List.of("1000000017"));
            reader.getTransaction().commit();
        }

        assertThat(opened(ONE, sealed)).isEqualTo(Erased.TEXT);
    }

    @Test
    @Tag("RT-02")
    void a_key_whose_destruction_failed_goes_on_opening_and_is_remembered_again() {
        var sealed = sealed(ONE);
        try (var eraser = database.factory().createEntityManager()) {
            eraser.getTransaction().begin();
            cipher(eraser).destroy("1000000017", "CR0000000001", NOW);
            eraser.getTransaction().rollback();
        }

        assertThat(opened(ONE, sealed)).isEqualTo("13800138000");
        assertThat(memory.get("1000000017")).isNull();
        nanos.addAndGet(DataKeyMemory.REFUSED.toNanos() + 1);
        opened(ONE, sealed);
        assertThat(memory.get("1000000017")).isPresent();
    }

    @Test
    @Tag("RT-02")
    void another_node_forgets_a_destroyed_key_within_its_short_memory() {
        var sealed = sealed(ONE);
        opened(ONE, sealed);
        var elsewhere = new DataKeyMemory(nanos::get);
        database.run(
                em -> new DataKeys(ring, elsewhere, em).destroy("1000000017", "CR0000000001", NOW));

        nanos.addAndGet(DataKeyMemory.LIFE.toNanos() + 1);

        assertThat(opened(ONE, sealed)).isEqualTo(Erased.TEXT);
    }

    @Test
    void many_keys_come_with_one_query() {
        var sealed = sealed(ONE);
        var others = sealed(OTHER);
        memory = new DataKeyMemory(nanos::get);

        database.run(em -> cipher(em).load(List.of("1000000017", "1000000025", "unknown", "")));

        var offline = new TinkFieldCipher(ring, new DataKeys(ring, memory, null));
        assertThat(offline.open(ONE, sealed)).isEqualTo("13800138000");
        assertThat(offline.open(OTHER, others)).isEqualTo("13800138000");
    }

    @Test
    void memory_keeps_no_more_keys_than_it_may() {
        for (int i = 0; i <= DataKeyMemory.MOST; i++) {
            memory.put("subject" + i, java.util.Optional.empty());
        }

        assertThat(memory.get("subject0")).isNull();
        assertThat(memory.get("subject1")).isEmpty();
    }
}
