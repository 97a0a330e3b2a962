package org.guanhu.crm.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the server answered: a page, or the parts of one that a button updates.
 *
 * @param text the answer
 * @param viewState where the server keeps the state of the page
 * @param nonce by which the page's scripts are known, and its answers
 */
public record Sheet(String text, String viewState, String nonce) {

    private static final Pattern NONCE = Pattern.compile("<script\\b[^>]*\\bnonce=\"([^\"]+)\"");

    private static final Pattern STATE =
            Pattern.compile(
                    "jakarta\\.faces\\.ViewState:?[^>]*?"
                            + "(?:><!\\[CDATA\\[([^]]+)]]>|\\bvalue=\"([^\"]+)\")");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN =
            Pattern.compile("<option\\b(?=[^>]*\\bselected)[^>]*\\bvalue=\"([^\"]*)\"");

    /** A page. */
    static Sheet page(String text) {
        return new Sheet(text, state(text, ""), first(NONCE, text));
    }

    /** What a button brought of this page. */
    Sheet updated(String update) {
        return new Sheet(update, state(update, viewState), nonce);
    }

    private static String state(String text, String before) {
        return STATE.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .reduce(before, (first, last) -> last);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> unescaped(found.group(1)))
                .findFirst()
                .orElse("");
    }

    /** Where a form of the page is sent. */
    String action(String form) {
        return first(ACTION, form(form));
    }

    private String form(String form) {
        int begin = text.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            throw new IllegalStateException("No " + form + " in " + text);
        }
        return text.substring(begin, text.indexOf("</form>", begin));
    }

    /** What a browser would send of a form as it stands. */
    Map<String, String> inputs(String form) {
        String markup = form(form);
        Map<String, String> inputs = new LinkedHashMap<>();
        INPUT.matcher(markup)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.contains("type=\"checkbox\"") || tag.contains("checked"))
                .forEach(tag -> inputs.put(attribute(tag, "name"), attribute(tag, "value")));
        AREA.matcher(markup)
                .results()
                .forEach(
                        area ->
                                inputs.put(
                                        attribute(area.group(1), "name"),
                                        unescaped(area.group(2)).strip()));
        SELECT.matcher(markup)
                .results()
                .forEach(
                        select ->
                                inputs.put(
                                        attribute(select.group(1), "name"),
                                        first(CHOSEN, select.group(2))));
        inputs.remove("");
        return inputs;
    }

    private static String attribute(String tag, String name) {
        return first(Pattern.compile("\\b" + name + "=\"([^\"]*)\""), tag);
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** All different texts of that form, in their order. */
    List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
