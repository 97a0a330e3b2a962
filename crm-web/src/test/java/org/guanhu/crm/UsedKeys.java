package org.guanhu.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.w3c.dom.Element;

/** The keys that pages name, and those that Java may name or build. */
final class UsedKeys {

    private static final Pattern NAMED =
            Pattern.compile("msg\\['([^']+)']|wording\\.of\\('([^']+)'");
    private static final Pattern QUOTED = Pattern.compile("'([A-Za-z0-9_.]+)'");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.]+)\"");
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "(?:Refused|Violation|NotFound|super|Objection|FieldProblem\\.of"
                            + "|notices\\.(?:success|warning|refusal))"
                            + "\\(\\s*(?:\\w+(?:\\.\\w+)*,\\s*)?\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
    private static final Pattern ENTRY =
            Pattern.compile("\"((?:customer|request|tag|import|staff|role|branch)\\.[a-z]+ed)\"");
    private static final List<String> KEY_ATTRIBUTES = List.of("key", "confirm", "help", "nothing");
    private static final Set<String> LABELLED =
            Set.of("section", "field", "show", "column", "action", "link", "tab");

    private final List<Facelet> pages = Sources.pages().stream().map(Facelet::parse).toList();
    private final String java =
            String.join("\n", Sources.java().stream().map(Sources::text).toList());
    private final Set<String> literals = literals();
    private final Set<String> endings = endings();

    /** Keys that a page names literally, or by its words and an id. */
    Set<String> ofPages() {
        Set<String> keys = new TreeSet<>();
        pages.forEach(page -> keys.addAll(of(page)));
        return keys;
    }

    /** Keys with which Java refuses or tells something. */
    Set<String> ofRefusals() {
        Set<String> keys = new TreeSet<>();
        REFUSAL.matcher(java).results().forEach(found -> keys.add(found.group(1)));
        keys.removeIf(key -> !key.contains("."));
        return keys;
    }

    /** What the writers of the ledger say happened; a closed request says its status. */
    Set<String> kindsOfEntries() {
        Set<String> kinds = new TreeSet<>();
        Sources.java().stream()
                .map(Sources::text)
                .filter(text -> text.contains("new LedgerNote(") || text.contains("entryKind"))
                .flatMap(text -> ENTRY.matcher(text).results())
                .forEach(found -> kinds.add(found.group(1)));
        Arrays.stream(ChangeRequestStatus.values())
                .map(status -> "request." + status.name().toLowerCase(Locale.ROOT))
                .forEach(kinds::add);
        return kinds;
    }

    /** Whether a key may be in use: named anywhere, or built on a prefix that is named. */
    boolean mayBeUsed(String key) {
        return literals.contains(key)
                || prefixes(key).anyMatch(literals::contains)
                || endings.stream().anyMatch(key::endsWith);
    }

    private Set<String> literals() {
        Set<String> named = new TreeSet<>(ofPages());
        LITERAL.matcher(java).results().forEach(found -> named.add(found.group(1)));
        pages.stream()
                .flatMap(Facelet::expressions)
                .flatMap(each -> QUOTED.matcher(each).results())
                .forEach(found -> named.add(found.group(1)));
        return named;
    }

    private static Stream<String> prefixes(String key) {
        return Stream.iterate(key.lastIndexOf('.'), i -> i > 0, i -> key.lastIndexOf('.', i - 1))
                .map(dot -> key.substring(0, dot + 1));
    }

    /** In fragments the words come from the page around them. */
    private Set<String> endings() {
        Set<String> endings = new TreeSet<>();
        pages.stream()
                .filter(page -> page.parameter("words").isEmpty())
                .flatMap(Facelet::elements)
                .filter(UsedKeys::takesItsLabelFromTheId)
                .forEach(each -> endings.add("." + each.getAttribute("id")));
        endings.removeIf(ending -> ending.contains("{"));
        return endings;
    }

    private static Set<String> of(Facelet page) {
        Set<String> keys = new TreeSet<>();
        page.expressions()
                .flatMap(each -> NAMED.matcher(each).results())
                .forEach(f -> keys.add(f.group(1) == null ? f.group(2) : f.group(1)));
        page.elements()
                .filter(each -> Facelet.CRM.equals(each.getNamespaceURI()))
                .forEach(
                        each -> KEY_ATTRIBUTES.stream().map(each::getAttribute).forEach(keys::add));
        page.parameter("words")
                .ifPresent(
                        words ->
                                page.elements()
                                        .filter(UsedKeys::takesItsLabelFromTheId)
                                        .forEach(
                                                e -> keys.add(words + "." + e.getAttribute("id"))));
        keys.removeIf(key -> key.isEmpty() || key.contains("{") || key.endsWith("."));
        return keys;
    }

    private static boolean takesItsLabelFromTheId(Element element) {
        return Facelet.CRM.equals(element.getNamespaceURI())
                && LABELLED.contains(element.getLocalName())
                && !element.hasAttribute("key")
                && !element.hasAttribute("text");
    }
}
