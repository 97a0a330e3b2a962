package org.guanhu.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What {@code crm.taglib.xml} promises: tags, their attributes, and which of them are required. */
final class TagLibrary {

    private final Map<String, Map<String, Boolean>> tags = new LinkedHashMap<>();

    TagLibrary() {
        Facelet.parse(Sources.WEBAPP.resolve("WEB-INF/crm.taglib.xml"))
                .elements()
                .filter(each -> each.getLocalName().equals("tag"))
                .forEach(tag -> tags.put(child(tag, "tag-name"), attributes(tag)));
    }

    Map<String, Map<String, Boolean>> tags() {
        return tags;
    }

    private static Map<String, Boolean> attributes(Element tag) {
        Map<String, Boolean> attributes = new LinkedHashMap<>();
        named(tag, "attribute")
                .forEach(
                        each ->
                                attributes.put(
                                        child(each, "name"),
                                        Boolean.valueOf(child(each, "required"))));
        return attributes;
    }

    private static String child(Element parent, String name) {
        return named(parent, name).findFirst().orElseThrow().getTextContent();
    }

    private static Stream<Element> named(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, i -> i + 1)
                .limit(found.getLength())
                .map(i -> (Element) found.item(i));
    }
}
