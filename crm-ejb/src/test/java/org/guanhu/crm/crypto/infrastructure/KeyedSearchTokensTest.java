package org.guanhu.crm.crypto.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SR-01")
class KeyedSearchTokensTest {

    private static final SearchTokens TOKENS = new TestKeys().tokens();

    @ParameterizedTest
    @CsvSource({
        "张伟, 张",
        "张伟, 张伟",
        "张伟, 伟",
        "张伟, zhang",
        "张伟, zhangw",
        "张伟, zhang wei",
        "张伟, ZHANG",
        "张伟, zw",
        "张伟, hangw",
        "张伟, 张 伟",
        "Hargrave, arg",
        "Hargrave, HARG",
        "Hargrave, ave",
        "O'Brien, obrien",
        "O'Brien, o’b",
        "De Luca, delu",
        "Winter-Irving, teri",
        "Müller, muller",
        "Müller, ülle",
        "单雄信, shanxiong",
        "曾国藩, zgf",
        "尉迟恭, yuchi",
        "吕布, lv",
        "吕布, lubu",
        "吕布, lb",
        "𬱖立, 𬱖",
        "李𬸚, 李𬸚",
        "ＷＡＮＧ, wang",
        "迪丽热巴·迪力木拉提, 热巴迪力",
        "迪丽热巴·迪力木拉提, dlrb",
        "H?, h?",
        "工商银行, yinhang",
        "欧阳修, oyx",
        "解缙, xiejin",
        "Иванов, ива",
        "上海银行（张江）, 行张",
        "上海银行（张江）, yinhangzhang",
        "上海银行（张江）, shyhzj",
        "上海银行（张江）, (张",
        "《Björn》书店, 《bj",
        "Müller、王, 、王",
        "覃丽, qinli",
        "覃丽, tanli",
        "翟伟, dw"
    })
    void a_name_is_found_by(String name, String part) {
        assertThat(NamesForTests.asked(TOKENS, part)).isNotEmpty();
        assertThat(TOKENS.ofName(name)).containsAll(NamesForTests.asked(TOKENS, part));
        assertThat(TOKENS.matches(name, part)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张伟, 章", "张伟, 李", "张伟, zhangx", "张伟, wz", "Hargrave, gar", "张伟, 伟张", "Hill, hal"})
    void a_name_is_not_found_by(String name, String part) {
        assertThat(TOKENS.matches(name, part)).isFalse();
        assertThat(TOKENS.ofName(name).containsAll(NamesForTests.asked(TOKENS, part))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "z", "Z", "·", "- -", "?"})
    void a_text_too_short_asks_for_nothing(String part) {
        assertThat(NamesForTests.asked(TOKENS, part)).isEmpty();
    }

    @Test
    void no_part_of_any_name_misses_it() {
        var random = new Random(7);
        var names = new ArrayList<String>();
        for (int i = 0; i < 2_000; i++) {
            names.add(i % 2 == 0 ? NamesForTests.chinese(random) : NamesForTests.latin(random));
        }
        var forms = new NameForms();
        for (var name : names) {
            var stored = TOKENS.ofName(name);
            for (var form : forms.of(name)) {
                var part = NamesForTests.part(form, random);
                assertThat(TOKENS.matches(name, part)).as("%s in %s", part, name).isTrue();
                assertThat(stored)
                        .as("%s in %s", part, name)
                        .containsAll(NamesForTests.asked(TOKENS, part));
            }
        }
    }

    @Test
    void whoever_matches_bears_the_tokens() {
        var random = new Random(11);
        var names = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            names.add(i % 3 == 0 ? NamesForTests.latin(random) : NamesForTests.chinese(random));
        }
        for (int i = 0; i < 300; i++) {
            var part = NamesForTests.part(names.get(random.nextInt(names.size())), random);
            var asked = NamesForTests.asked(TOKENS, part);
            names.stream()
                    .filter(name -> TOKENS.matches(name, part))
                    .forEach(name -> assertThat(TOKENS.ofName(name)).containsAll(asked));
        }
    }

    @Test
    void few_names_bear_the_tokens_without_matching() {
        var random = new Random(13);
        List<String> names =
                random.ints(3_000).mapToObj(n -> NamesForTests.chinese(random)).toList();
        for (var part : List.of("zhangw", "liuqi", "张伟", "chenxiao")) {
            var asked = NamesForTests.asked(TOKENS, part);
            long bearing =
                    names.stream().filter(name -> TOKENS.ofName(name).containsAll(asked)).count();
            long matching = names.stream().filter(name -> TOKENS.matches(name, part)).count();
            assertThat(bearing - matching).as(part).isBetween(0L, 30L);
        }
    }

    @Test
    void ten_thousand_names_take_less_than_five_seconds() {
        var random = new Random(17);
        var names = random.ints(10_000).mapToObj(n -> NamesForTests.chinese(random)).toList();

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> names.forEach(TOKENS::ofName));
    }

    @Test
    void tokens_of_names_are_short_and_of_whole_values_long() {
        assertThat(TOKENS.ofName("张伟")).allMatch(token -> token >> 24 == 1);
        assertThat(TOKENS.exact("mobile", "+8613812345678")).isPositive();
    }

    @Test
    void the_same_whole_value_has_one_token_for_each_field_and_key() {
        var token = TOKENS.exact("mobile", "+8613812345678");

        assertThat(TOKENS.exact("mobile", "+86 138-1234-5678")).isEqualTo(token);
        assertThat(TOKENS.exact("email", "+8613812345678")).isNotEqualTo(token);
        assertThat(TOKENS.exact("mobile", "+8613812345679")).isNotEqualTo(token);
        assertThat(new TestKeys().tokens().exact("mobile", "+8613812345678")).isNotEqualTo(token);
    }

    @Test
    void a_document_has_one_key_however_it_is_written() {
        var key = TOKENS.unique("document", "RESIDENT_ID:11010519491231002X");

        assertThat(key).matches("k[0-9]+:[0-9a-f]{32}");
        assertThat(TOKENS.unique("document", "RESIDENT_ID:11010519491231002x")).isEqualTo(key);
        assertThat(TOKENS.unique("document", "PASSPORT:11010519491231002X")).isNotEqualTo(key);
    }
}
