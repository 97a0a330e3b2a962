package org.guanhu.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How our pages are written (docs/conventions.md); each rule looks at every page. */
class FaceletsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_EXPRESSION = 80;

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("\\sstyle=\"");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>\\s*[^<\\s]");
    private static final Pattern HANDLER =
            Pattern.compile("\\son[a-z]+=\"(?!PF\\('\\w+'\\)\\.\\w+\\(\\)\")");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\s(?:value|header|headerText|label|title|alt|placeholder|emptyMessage|aria-label)"
                            + "=\"(?:[^\"#]*\\s)?(?:\\p{IsHan}|[A-Z]\\p{Ll})[^\"]*\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)\\}");
    private static final Pattern NESTED = Pattern.compile("\\?[^:]*:[^?:]*\\?");
    private static final Pattern ABSOLUTE = Pattern.compile("\"[^\"#]*:\\w+:\\w+:\\w+[^\"]*\"");

    @TestFactory
    Stream<DynamicTest> every_page_is_well_formed() throws IOException {
        return each(
                page ->
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(page.toFile()));
    }

    @TestFactory
    Stream<DynamicTest> no_page_has_inline_styles_scripts_or_handlers() throws IOException {
        return each(
                page -> {
                    var text = text(page);
                    assertThat(STYLE.matcher(text).find()).as("style").isFalse();
                    assertThat(SCRIPT.matcher(text).find()).as("script").isFalse();
                    assertThat(HANDLER.matcher(text).find()).as("handler").isFalse();
                });
    }

    @TestFactory
    Stream<DynamicTest> all_text_comes_from_the_bundle() throws IOException {
        return each(
                page ->
                        assertThat(
                                        LITERAL.matcher(text(page))
                                                .results()
                                                .map(one -> one.group().strip()))
                                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> expressions_are_simple() throws IOException {
        return each(
                page ->
                        assertThat(expressions(page).stream().filter(FaceletsTest::isHard))
                                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> pages_are_short_and_name_no_absolute_ids() throws IOException {
        return each(
                page -> {
                    assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
                    if (!page.toString().contains("templates")) {
                        assertThat(ABSOLUTE.matcher(text(page)).results().map(one -> one.group()))
                                .isEmpty();
                    }
                });
    }

    private static boolean isHard(String expression) {
        return expression.contains("&&")
                || NESTED.matcher(expression).find()
                || expression.length() > LONGEST_EXPRESSION;
    }

    private static List<String> expressions(Path page) throws IOException {
        return EXPRESSION.matcher(text(page)).results().map(one -> one.group(1)).toList();
    }

    private static String text(Path page) throws IOException {
        return COMMENT.matcher(Files.readString(page)).replaceAll("");
    }

    private interface Rule {
        void check(Path page) throws Exception;
    }

    private static Stream<DynamicTest> each(Rule rule) throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(one -> one.toString().endsWith(".xhtml")).sorted().toList().stream()
                    .map(
                            page ->
                                    DynamicTest.dynamicTest(
                                            PAGES.relativize(page).toString(),
                                            () -> rule.check(page)));
        }
    }
}
