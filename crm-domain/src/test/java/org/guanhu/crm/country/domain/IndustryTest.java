package org.guanhu.crm.country.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("CI-04")
class IndustryTest {

    @Test
    void all_twenty_sections_and_ninety_seven_divisions_are_there() {
        assertThat(Industry.all().stream().filter(Industry::isSection).map(Industry::code))
                .containsExactly("ABCDEFGHIJKLMNOPQRST".split(""));
        assertThat(Industry.all().stream().filter(one -> !one.isSection()).map(Industry::digits))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 97).mapToObj("%02d"::formatted).toList());
    }

    @Test
    void every_division_follows_its_section() {
        var section = "";
        for (var one : Industry.all()) {
            section = one.isSection() ? one.code() : section;
            assertThat(one.code()).startsWith(section);
        }
    }
}
