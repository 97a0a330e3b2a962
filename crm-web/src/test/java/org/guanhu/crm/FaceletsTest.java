package org.guanhu.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a page may and may not contain; each rule is a sentence of docs/conventions.md. */
class FaceletsTest {

    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_EXPRESSION = 60;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Pattern ABSOLUTE_ID = Pattern.compile("(^|[\\s,])@?:[A-Za-z]");
    private static final Pattern NESTED_CHOICE = Pattern.compile("\\?[^?:]*\\?|\\?.*:.*\\?");
    private static final Set<String> READ_BY_PEOPLE =
            Set.of(
                    "value",
                    "header",
                    "headerText",
                    "footerText",
                    "label",
                    "title",
                    "alt",
                    "placeholder",
                    "emptyMessage",
                    "message",
                    "summary",
                    "aria-label",
                    "ariaLabel",
                    "text");
    private static final Set<String> REFERRING =
            Set.of("update", "process", "for", "render", "execute", "datasource", "trigger");
    private static final Set<String> READ_OF_OURS = Set.of("value", "text", "question", "number");
    private static final Set<String> READ_PARAMETERS = Set.of("title", "windowTitle");
    private static final Set<String> TAKING_CODE = Set.of("param", "set", "attribute", "status");
    private static final Pattern ONE_CALL = Pattern.compile("PF\\('\\w+'\\)\\.(show|hide)\\(\\)");
    private static final Set<String> NAMESPACES =
            Set.of(
                    "http://www.w3.org/1999/xhtml",
                    "jakarta.faces.core",
                    "jakarta.faces.facelets",
                    "jakarta.faces.html",
                    "jakarta.faces.passthrough",
                    "jakarta.tags.core",
                    "http://omnifaces.org/ui",
                    "primefaces",
                    Facelet.CRM);

    private final List<Facelet> all = Sources.pages().stream().map(Facelet::parse).toList();

    @Test
    void pages_begin_with_a_composition() {
        check(
                all.stream()
                        .filter(page -> !page.isBelow("WEB-INF/templates/layout"))
                        .filter(page -> !page.root().getLocalName().equals("composition"))
                        .map(Facelet::name));
    }

    @Test
    void pages_are_short() {
        check(
                all.stream()
                        .filter(page -> page.lines() > LONGEST_PAGE)
                        .map(page -> page.name() + " has " + page.lines() + " lines"));
    }

    @Test
    void pages_know_the_usual_tag_libraries_only() {
        check(
                elements(
                        each ->
                                each.getNamespaceURI() != null
                                        && !NAMESPACES.contains(each.getNamespaceURI())));
    }

    @Test
    void looks_stand_in_style_sheets() {
        check(attributes(each -> each.getName().equals("style")));
        check(elements(each -> each.getLocalName().equals("style")));
    }

    @Test
    void scripts_stand_in_files() {
        check(
                elements(
                        each ->
                                each.getLocalName().equals("script")
                                        && !each.getTextContent().isBlank()));
        check(attributes(FaceletsTest::isHandler));
    }

    @Test
    void people_read_texts_of_the_bundle_only() {
        check(attributes(each -> isRead(each) && hasLetters(each.getValue())));
        check(
                all.stream()
                        .flatMap(
                                page ->
                                        page.texts().stream()
                                                .filter(FaceletsTest::hasLetters)
                                                .map(text -> page.name() + ": " + text.strip())));
    }

    @Test
    void expressions_are_short_and_plain() {
        check(
                all.stream()
                        .flatMap(
                                page ->
                                        page.expressions()
                                                .filter(FaceletsTest::isTooClever)
                                                .map(each -> page.name() + ": " + each)));
    }

    @Test
    void ids_are_relative_outside_templates() {
        check(
                all.stream()
                        .filter(page -> !page.isBelow("WEB-INF/templates"))
                        .flatMap(
                                page ->
                                        page.attributes()
                                                .filter(each -> REFERRING.contains(each.getName()))
                                                .filter(FaceletsTest::isAbsolute)
                                                .map(each -> page.name() + ": " + each)));
    }

    @Test
    void views_keep_their_state() {
        check(attributes(each -> each.getName().equals("transient")));
    }

    @Test
    void our_tags_are_used_as_the_library_describes_them() {
        var library = new TagLibrary().tags();
        List<String> wrong = new ArrayList<>();
        for (Facelet page : all) {
            page.elements()
                    .filter(each -> Facelet.CRM.equals(each.getNamespaceURI()))
                    .forEach(
                            each -> {
                                var known = library.get(each.getLocalName());
                                String place = page.name() + ": crm:" + each.getLocalName();
                                if (known == null) {
                                    wrong.add(place);
                                    return;
                                }
                                Facelet.attributes(each)
                                        .filter(one -> !known.containsKey(one.getName()))
                                        .forEach(one -> wrong.add(place + " " + one.getName()));
                                known.forEach(
                                        (name, required) -> {
                                            if (required && !each.hasAttribute(name)) {
                                                wrong.add(place + " lacks " + name);
                                            }
                                        });
                            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void our_tags_declare_what_they_read_or_they_would_inherit_it() {
        new TagLibrary()
                .tags()
                .forEach(
                        (tag, attributes) -> {
                            var path = Sources.WEBAPP.resolve("WEB-INF/tags/" + tag + ".xhtml");
                            assertThat(
                                            Facelet.parse(path)
                                                    .elements()
                                                    .filter(FaceletsTest::isDeclaration)
                                                    .map(each -> each.getAttribute("name")))
                                    .as(tag)
                                    .containsExactlyInAnyOrderElementsOf(attributes.keySet());
                        });
    }

    private static boolean isDeclaration(Element element) {
        return element.getLocalName().equals("tagAttribute");
    }

    private static boolean isHandler(Attr attribute) {
        boolean opensDialog =
                "primefaces".equals(attribute.getOwnerElement().getNamespaceURI())
                        && ONE_CALL.matcher(attribute.getValue()).matches();
        return HANDLER.matcher(attribute.getName()).matches() && !opensDialog;
    }

    private static boolean isRead(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        String name = attribute.getLocalName();
        if (owner.getTagName().equals("ui:param")) {
            return name.equals("value") && READ_PARAMETERS.contains(owner.getAttribute("name"));
        }
        boolean ours = Facelet.CRM.equals(owner.getNamespaceURI());
        return !TAKING_CODE.contains(owner.getLocalName())
                && (ours ? READ_OF_OURS : READ_BY_PEOPLE).contains(name);
    }

    private static boolean hasLetters(String text) {
        return LETTER.matcher(Facelet.withoutExpressions(text)).find();
    }

    private static boolean isTooClever(String expression) {
        return expression.length() > LONGEST_EXPRESSION
                || expression.contains("&&")
                || expression.contains("||")
                || NESTED_CHOICE.matcher(expression).find();
    }

    private static boolean isAbsolute(Attr attribute) {
        return ABSOLUTE_ID.matcher(attribute.getValue()).find();
    }

    private Stream<String> attributes(Predicate<Attr> wrong) {
        return all.stream()
                .flatMap(
                        page ->
                                page.attributes()
                                        .filter(wrong)
                                        .map(each -> page.name() + ": " + each));
    }

    private Stream<String> elements(Predicate<Element> wrong) {
        return all.stream()
                .flatMap(
                        page ->
                                page.elements()
                                        .filter(wrong)
                                        .map(each -> page.name() + ": " + each.getTagName()));
    }

    private static void check(Stream<String> wrong) {
        assertThat(wrong).isEmpty();
    }
}
