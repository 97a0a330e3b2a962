package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-05")
class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, 张, *",
        "NAME, 张伟, *伟",
        "NAME, 张小明, **明",
        "NAME, 欧阳小明, 欧**明",
        "NAME, 𬱖立, *立",
        "NAME, 迪丽热巴·迪力木拉提, 迪**提",
        "NAME, Hargrave, H***",
        "NAME, H, ***",
        "PHONE, +8613812345678, 138****5678",
        "PHONE, +85291234567, 91****67",
        "PHONE, 12345, ***",
        "DOCUMENT, 11010519491231002X, 1****************X",
        "DOCUMENT, H12345678, H*******8",
        "DOCUMENT, 1234, ***",
        "EMAIL, wei.zhang@example.com, w***@example.com",
        "EMAIL, w@example.com, ***@example.com",
        "EMAIL, nonsense, ***",
        "DATE, 1990-01-05, 1990-**-**",
        "DATE, 1990, ***",
        "TEXT, ICBC, ***",
        "NONE, Shanghai, Shanghai",
        "ADDRESS, 上海市浦东新区世纪大道100号, 上海市浦东新区***",
        "ADDRESS, 江苏省昆山市玉山镇幸福小区3号, 江苏省昆山市***",
        "ADDRESS, 江苏省苏州市吴江区松陵镇1号, 江苏省苏州市吴江区***",
        "ADDRESS, 新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县1号, 新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县***",
        "ADDRESS, 阳光花园小区3幢201室, 阳光花***",
        "ADDRESS, '12 Rue de Rivoli, Paris', '12 ***'",
        "ADDRESS, 浦东新区, ***",
        "ADDRESS, 上海, ***"
    })
    void a_value_is_masked(Mask mask, String value, String masked) {
        assertThat(mask.apply(value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void a_short_value_is_never_shown_whole(Mask mask) {
        for (var value : new String[] {"a", "ab", "abc", "张", "区", "1", "12", "@", "a@", "-"}) {
            assertThat(mask.apply(value)).as(value).isNotEqualTo(value).contains("*");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_stays_nothing(Mask mask) {
        assertThat(mask.apply(null)).isNull();
    }
}
