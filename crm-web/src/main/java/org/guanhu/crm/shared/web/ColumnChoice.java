package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which columns of a table the reader wants to see. What differs from the table's own choice stands
 * in a cookie of the browser, such as {@code sex-1.region-0}: names of columns, nothing else.
 */
@Named
@RequestScoped
public class ColumnChoice {

    /** What the name of the cookie begins with; the table's id follows. */
    private static final String NAME = "columns-";

    @Inject private HttpServletRequest request;

    /** Whether a column is to be seen, unless the reader chose otherwise. */
    public boolean shows(String table, String column, boolean otherwise) {
        return chosen(table)
                .filter(one -> one.startsWith(column + "-"))
                .map(one -> one.endsWith("-1"))
                .findFirst()
                .orElse(otherwise);
    }

    private Stream<String> chosen(String table) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME + table))
                        .map(Cookie::getValue)
                        .flatMap(value -> Arrays.stream(value.split("\\.")));
    }
}
