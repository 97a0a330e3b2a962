package org.guanhu.crm.country.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("CI-03")
class RegionsTest {

    @Test
    void all_provinces_prefectures_and_counties_are_there() {
        var codes = Regions.all().filter(Region::inForce).map(Region::code).toList();

        assertThat(codes).hasSize(34 + 333 + 2_975);
        assertThat(codes).filteredOn(code -> code.endsWith("0000")).hasSize(34);
        assertThat(codes).filteredOn(code -> code.endsWith("00")).hasSize(34 + 333);
        assertThat(Regions.all().filter(one -> !one.inForce())).hasSize(510);
        assertThat(Regions.all())
                .allSatisfy(one -> assertThat(one.code()).matches("[1-8][0-9]{5}"))
                .allSatisfy(one -> assertThat(Regions.of(one.province())).isPresent())
                .allSatisfy(one -> assertThat(one.name()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "310000, 上海市",
        "310115, 上海市浦东新区",
        "320583, 江苏省苏州市昆山市",
        "429004, 湖北省仙桃市",
        "441900, 广东省东莞市",
        "540102, 西藏自治区拉萨市城关区",
        "710000, 台湾省",
        "810000, 香港特别行政区"
    })
    void a_place_is_named_with_those_above_it(String code, String name) {
        assertThat(Regions.of(code).map(Regions::fullName)).contains(name);
    }

    @Test
    void abolished_places_are_known_as_such() {
        assertThat(Regions.of("110103")).contains(new Region("110103", "崇文区", false));
        assertThat(Regions.of("341400").orElseThrow().inForce()).isFalse();
        assertThat(Regions.of("999999")).isEmpty();
    }
}
