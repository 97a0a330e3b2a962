package org.guanhu.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.country.domain.Industry;
import org.guanhu.crm.field.domain.FieldType;
import org.junit.jupiter.api.Test;

/** Everything that people read exists in both languages, and nothing lies about unread. */
class MessagesTest {

    private static final Set<String> KEY_METHODS = Set.of("labelKey", "messageKey");
    private static final String OF_FACES = "jakarta.faces.";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.guanhu.crm");

    private final Bundle english = new Bundle("en");
    private final Bundle chinese = new Bundle("zh_CN");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(chinese.keys()).containsExactlyElementsOf(english.keys());
    }

    @Test
    void bundles_are_sorted_one_key_a_line() {
        for (Bundle bundle : List.of(english, chinese)) {
            assertThat(bundle.malformed()).isEmpty();
            assertThat(bundle.order()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void no_text_is_empty() {
        for (Bundle bundle : List.of(english, chinese)) {
            assertThat(bundle.texts().values()).noneMatch(String::isBlank);
        }
    }

    @Test
    void english_texts_hold_chinese_only_in_examples() {
        assertThat(english.texts().entrySet())
                .filteredOn(each -> !each.getKey().startsWith("field.document."))
                .allSatisfy(
                        each -> assertThat(each.getValue()).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void both_languages_fill_in_the_same_things() {
        assertThat(chinese.placeholders()).isEqualTo(english.placeholders());
    }

    @Test
    void sentences_with_placeholders_keep_their_apostrophes() {
        english.texts()
                .forEach(
                        (key, text) -> {
                            if (!english.placeholders().get(key).isEmpty()) {
                                new MessageFormat(text, Locale.ENGLISH);
                                assertThat(text).as(key).doesNotContainPattern("[A-Za-z]'[A-Za-z]");
                            }
                        });
    }

    @Test
    void every_key_of_a_page_exists() {
        assertThat(english.keys()).containsAll(new UsedKeys().ofPages());
    }

    @Test
    void every_key_of_a_refusal_exists() {
        assertThat(english.keys()).containsAll(new UsedKeys().ofRefusals());
    }

    @Test
    void every_constant_has_its_label() {
        assertThat(english.keys()).containsAll(keysOfConstants().toList());
    }

    @Test
    void every_code_of_a_field_has_its_label() {
        assertThat(english.keys())
                .containsAll(
                        Arrays.stream(FieldType.values())
                                .filter(FieldType::isCodeList)
                                .flatMap(type -> type.codes().stream().map(type::codeLabelKey))
                                .toList());
    }

    @Test
    void industries_bear_the_standard_s_names_in_chinese() {
        assertThat(Industry.all())
                .allSatisfy(
                        one ->
                                assertThat(chinese.texts())
                                        .containsEntry("industry." + one.code(), one.name()));
    }

    @Test
    void every_kind_of_ledger_entry_has_its_label() {
        assertThat(english.keys())
                .containsAll(
                        new UsedKeys()
                                .kindsOfEntries().stream().map("ledger.kind."::concat).toList());
    }

    @Test
    void every_status_shown_has_its_label() {
        Set<String> shown =
                Sources.pages().stream()
                        .map(Facelet::parse)
                        .flatMap(Facelet::elements)
                        .filter(each -> each.getTagName().equals("crm:status"))
                        .map(each -> each.getAttribute("of"))
                        .collect(Collectors.toSet());
        assertThat(english.keys())
                .containsAll(
                        enums().filter(each -> shown.contains(each.getSimpleName()))
                                .flatMap(each -> enumKeys(each.reflect()))
                                .toList());
    }

    @Test
    void no_text_lies_about_unread() {
        UsedKeys used = new UsedKeys();
        Set<String> ofConstants = keysOfConstants().collect(Collectors.toSet());
        assertThat(english.keys())
                .filteredOn(key -> !key.startsWith(OF_FACES) && !ofConstants.contains(key))
                .filteredOn(key -> !used.mayBeUsed(key))
                .isEmpty();
    }

    private static Stream<JavaClass> enums() {
        return CLASSES.stream().filter(JavaClass::isEnum);
    }

    private static Stream<String> enumKeys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> "enum." + type.getSimpleName() + "." + ((Enum<?>) one).name());
    }

    private static Stream<String> keysOfConstants() {
        return enums().flatMap(
                        type ->
                                KEY_METHODS.stream()
                                        .filter(name -> type.tryGetMethod(name).isPresent())
                                        .flatMap(name -> keys(type.reflect(), name)));
    }

    private static Stream<String> keys(Class<?> type, String method) {
        return Arrays.stream(type.getEnumConstants()).map(one -> key(type, method, one));
    }

    private static String key(Class<?> type, String method, Object constant) {
        try {
            Method named = type.getMethod(method);
            named.setAccessible(true);
            return (String) named.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
