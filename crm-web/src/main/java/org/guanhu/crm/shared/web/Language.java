package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The language in which a request is answered: the one chosen before, else the browser's, else
 * Chinese.
 */
@Named
@RequestScoped
public class Language {

    /** Name of the cookie and of the parameter that choose a language. */
    static final String NAME = "lang";

    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject private HttpServletRequest request;

    /** The language, one of those offered. */
    public Locale getLocale() {
        return of(request);
    }

    /** The language as HTML and HTTP write it, such as {@code zh-CN}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The other languages, by their own names, with links to this very page in them. */
    public List<Other> getOthers() {
        String query = queryWithoutLanguage(request);
        String start = query.isEmpty() ? "?" : "?" + query + "&";
        return OFFERED.stream()
                .filter(other -> !other.equals(getLocale()))
                .map(
                        other ->
                                new Other(
                                        start + NAME + "=" + other,
                                        other.toLanguageTag(),
                                        other.getDisplayLanguage(other)))
                .toList();
    }

    /**
     * A language that the reader could choose.
     *
     * @param address this very page in it, as a relative address
     * @param tag how HTML calls it
     * @param name how it calls itself
     */
    public record Other(String address, String tag, String name) {}

    /** The language for that request. */
    public static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> firstOfBrowser(request)).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static Optional<Locale> offered(String name) {
        return OFFERED.stream().filter(locale -> locale.toString().equals(name)).findFirst();
    }

    static String queryWithoutLanguage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.startsWith(NAME + "="))
                        .collect(Collectors.joining("&"));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> offered(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Locale> firstOfBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> OFFERED.stream().filter(l -> sameLanguage(l, wanted)))
                .findFirst();
    }

    private static boolean sameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
