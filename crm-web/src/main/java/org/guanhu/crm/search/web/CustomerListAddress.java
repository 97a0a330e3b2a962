package org.guanhu.crm.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.TreeMap;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;

/**
 * The query part of an address that leads back to the same list. Names, documents, mobiles and
 * e-mail addresses never stand in an address, where servers, proxies and colleagues would read them
 * (security.md C8).
 */
final class CustomerListAddress {

    private CustomerListAddress() {}

    static String of(CustomerCriteria criteria) {
        var plain = new TreeMap<String, String>();
        criteria.equal().forEach((field, value) -> plain.put(field.key(), value));
        if (criteria.text(Criterion.TAG) != null) {
            plain.put("tag", criteria.text(Criterion.TAG));
        }
        if (criteria.incomplete()) {
            plain.put("incomplete", "true");
        }
        var pairs = new ArrayList<String>();
        plain.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, UTF_8)));
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
}
