package org.guanhu.crm;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, template or tag, parsed. */
final class Facelet {

    static final String CRM = "urn:guanhu:crm";

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");

    private final Path file;
    private final Document document;

    private Facelet(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static Facelet parse(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Facelet(
                    file, builder.parse(new InputSource(new StringReader(Sources.text(file)))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(file + " is not well-formed: " + e.getMessage(), e);
        }
    }

    String name() {
        return Sources.WEBAPP.relativize(file).toString();
    }

    boolean isBelow(String folder) {
        return name().startsWith(folder);
    }

    int lines() {
        return (int) Sources.text(file).lines().count();
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements, the root first. */
    Stream<Element> elements() {
        return Stream.concat(Stream.of(root()), below(root()));
    }

    Stream<Attr> attributes() {
        return elements().flatMap(Facelet::attributes);
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(each -> !each.getName().startsWith("xmlns"));
    }

    /** The texts between the tags. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        collectTexts(root(), texts);
        return texts;
    }

    /** The expressions of attributes and texts, without their braces. */
    Stream<String> expressions() {
        return Stream.concat(attributes().map(Attr::getValue), texts().stream())
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map((MatchResult found) -> found.group(1));
    }

    /** The value of a parameter that the page gives to its template. */
    Optional<String> parameter(String name) {
        return elements()
                .filter(each -> each.getLocalName().equals("param"))
                .filter(each -> each.getAttribute("name").equals(name))
                .map(each -> each.getAttribute("value"))
                .findFirst();
    }

    static String withoutExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    private static Stream<Element> below(Element parent) {
        return children(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private static void collectTexts(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getTextContent());
        }
        children(node).forEach(child -> collectTexts(child, texts));
    }

    private static Stream<Node> children(Node node) {
        NodeList children = node.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }
}
