package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("CI-06")
@Tag("CI-07")
class ItemCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Field field(String key) {
        return Field.byKey(key).orElseThrow();
    }

    private static List<String> found(String... pairs) {
        var values = new HashMap<Field, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(field(pairs[i]), pairs[i + 1]);
        }
        return FieldCheck.check(values, TODAY).stream()
                .map(problem -> problem.field().key() + " " + problem.code())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_field_of_an_item_is_found_by_its_key(ItemKind kind) {
        assertThat(kind.fields("t5k2z9qa01"))
                .isNotEmpty()
                .allSatisfy(
                        field -> {
                            assertThat(Field.byKey(field.key())).contains(field);
                            assertThat(field.key()).hasSizeLessThanOrEqualTo(40);
                            assertThat(field.isAmendable()).isTrue();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "address",
        "address.t5k2z9qa01",
        "address.t5k2z9qa01.nothing",
        "nothing.t5k2z9qa01.text",
        "address.T5K2Z9QA01.text",
        "address.t5.text",
        "address.t5k2z9qa01.text.more",
        "address..text"
    })
    void what_is_no_key_is_no_field(String key) {
        assertThat(Field.byKey(key)).isEmpty();
    }

    @Test
    void names_of_later_items_sort_behind() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            var at = Instant.parse("2026-03-02T01:00:00Z").plusSeconds(i);
            names.add(ItemName.next(Clock.fixed(at, ZoneOffset.UTC)));
        }
        names.add(
                ItemName.next(Clock.fixed(Instant.parse("2031-01-01T00:00:00Z"), ZoneOffset.UTC)));

        assertThat(names).isSorted();
        assertThat(names).allMatch(name -> Field.byKey("address." + name + ".text").isPresent());
    }

    @Test
    void an_item_needs_what_is_mandatory_of_it() {
        assertThat(found("address.t5k2z9qa01.text", "上海市长宁区虹桥路2号"))
                .containsExactly("address.t5k2z9qa01.purpose field.mandatory");
        assertThat(
                        found(
                                "address.t5k2z9qa01.text", "上海市长宁区虹桥路2号",
                                "address.t5k2z9qa01.purpose", "BILLING"))
                .isEmpty();
    }

    @Test
    @Tag("ID-09")
    void a_further_document_is_judged_by_its_kind() {
        assertThat(
                        found(
                                "document.t5k2z9qa01.kind", "RESIDENT_ID",
                                "document.t5k2z9qa01.number", "110105194912310021"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("document.t5k2z9qa01.number field.");
        assertThat(
                        found(
                                "document.t5k2z9qa01.kind", "RESIDENT_ID",
                                "document.t5k2z9qa01.number", "11010519491231002X",
                                "document.t5k2z9qa01.from", "2020-01-02",
                                "document.t5k2z9qa01.until", "2020-01-01"))
                .containsExactly("document.t5k2z9qa01.until field.validity.endsBefore");
    }

    @Test
    void a_relation_is_with_somebody_and_a_power_of_attorney_ends() {
        assertThat(found("relation.t5k2z9qa01.kind", "GUARDIAN"))
                .containsExactly("relation.t5k2z9qa01.name field.relation.nobody");
        assertThat(
                        found(
                                "relation.t5k2z9qa01.kind", "AGENT",
                                "relation.t5k2z9qa01.name", "李强"))
                .containsExactly("relation.t5k2z9qa01.until field.relation.powerWithoutEnd");
        assertThat(
                        found(
                                "relation.t5k2z9qa01.kind", "SPOUSE",
                                "relation.t5k2z9qa01.customer", "1000000013"))
                .isEmpty();
    }

    @Test
    void owners_hold_no_more_than_all() {
        assertThat(found(owners("60", "40"))).isEmpty();
        assertThat(found(owners("60", "40.01")))
                .containsExactly("owner.t5k2z9qa02.share field.owner.moreThanAll");
    }

    private static String[] owners(String one, String other) {
        return new String[] {
            "owner.t5k2z9qa01.name", "李强",
            "owner.t5k2z9qa01.documentKind", "PASSPORT",
            "owner.t5k2z9qa01.documentNumber", "E12345678",
            "owner.t5k2z9qa01.share", one,
            "owner.t5k2z9qa02.name", "王芳",
            "owner.t5k2z9qa02.documentKind", "PASSPORT",
            "owner.t5k2z9qa02.documentNumber", "E87654321",
            "owner.t5k2z9qa02.share", other
        };
    }

    @Test
    @Tag("CO-02")
    void a_consent_is_not_withdrawn_before_it_is_given_nor_given_in_the_future() {
        assertThat(found(consent("2026-03-03", null)))
                .containsExactly("consent.t5k2z9qa01.given field.date.inFuture");
        assertThat(found(consent("2026-02-02", "2026-02-01")))
                .containsExactly("consent.t5k2z9qa01.withdrawn field.consent.withdrawnBefore");
        assertThat(found(consent("2026-02-02", "2026-02-02"))).isEmpty();
    }

    private static String[] consent(String given, String withdrawn) {
        var values =
                new HashMap<>(
                        Map.of(
                                "purpose", "MARKETING",
                                "channel", "SMS",
                                "source", "SIGNED_FORM",
                                "text", "2026-01",
                                "given", given));
        if (withdrawn != null) {
            values.put("withdrawn", withdrawn);
        }
        return values.entrySet().stream()
                .flatMap(
                        one ->
                                List.of("consent.t5k2z9qa01." + one.getKey(), one.getValue())
                                        .stream())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"25.5,25.5", "25.50 %,25.5", "100,100", "100％,100", "0.01,0.01"})
    void a_share_is_written_in_one_way(String typed, String stored) {
        var share = field("owner.t5k2z9qa01.share");

        assertThat(share.type().canonical(share, typed)).isEqualTo(stored);
    }
}
