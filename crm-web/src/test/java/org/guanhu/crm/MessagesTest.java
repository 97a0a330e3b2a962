package org.guanhu.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a person reads exists in both languages, once, and in order. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/guanhu/crm");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY_IN_PAGE =
            Pattern.compile("msg\\['([^']+)'\\]|msg\\.([a-zA-Z]+)\\b");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static Properties bundle(String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Path file(String language) {
        return BUNDLES.resolve("messages_" + language + ".properties");
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(bundle("en").keySet()))
                .isEqualTo(new TreeSet<>(bundle("zh_CN").keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void keys_are_sorted_and_stand_once(String language) throws IOException {
        var keys =
                Files.readAllLines(file(language)).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("=", 2)[0].strip())
                        .toList();

        assertThat(keys).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh_CN"})
    void no_text_is_empty(String language) {
        bundle(language)
                .forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    @Test
    void both_languages_fill_the_same_placeholders() {
        var english = bundle("en");
        bundle("zh_CN")
                .forEach(
                        (key, text) ->
                                assertThat(placeholders((String) text))
                                        .as("%s", key)
                                        .isEqualTo(
                                                placeholders(english.getProperty((String) key))));
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    @Test
    void english_texts_hold_chinese_only_as_an_example_or_a_name() {
        var known =
                Pattern.compile(
                        "app\\.|shared\\.(product|language)|.*language|.*product|field\\.document\\..*");
        bundle("en").stringPropertyNames().stream()
                .filter(key -> !known.matcher(key).lookingAt())
                .forEach(
                        key ->
                                assertThat(HAN.matcher(bundle("en").getProperty(key)).find())
                                        .as(key)
                                        .isFalse());
    }

    @Test
    void every_key_that_a_page_uses_exists() throws IOException {
        var known = bundle("en");
        var missing = new ArrayList<String>();
        for (var page : pages()) {
            KEY_IN_PAGE
                    .matcher(Files.readString(page))
                    .results()
                    .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                    .filter(key -> !key.endsWith(".") && !known.containsKey(key))
                    .forEach(key -> missing.add(page.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_field_section_and_permission_has_its_label() {
        var keys =
                Stream.of(
                                Arrays.stream(CustomerField.values()).map(CustomerField::labelKey),
                                Arrays.stream(Section.values()).map(Section::labelKey),
                                Arrays.stream(Permission.values()).map(Permission::labelKey),
                                Arrays.stream(CustomerField.values())
                                        .filter(field -> field.type().isCodeList())
                                        .flatMap(
                                                field ->
                                                        field.type().codes().stream()
                                                                .map(field.type()::codeLabelKey)))
                        .flatMap(stream -> stream);

        assertThat(bundle("en").stringPropertyNames()).containsAll(keys.toList());
    }

    @Test
    void every_code_with_which_a_rule_says_no_has_its_sentence() throws IOException {
        var thrown =
                Pattern.compile(
                        "(?:Refused|Violation|NotFound|super|FieldProblem\\.of|Objection)\\(\\s*"
                                + "(?:\\w+(?:\\.\\w+)*,\\s*)?\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
        var known = bundle("en");
        var missing = new TreeSet<String>();
        for (var module : List.of("../crm-domain", "../crm-ejb")) {
            try (var files = Files.walk(Path.of(module, "src/main/java"))) {
                for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    thrown.matcher(Files.readString(file))
                            .results()
                            .map(one -> one.group(1))
                            .filter(key -> !known.containsKey(key))
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(one -> one.toString().endsWith(".xhtml")).toList();
        }
    }
}
