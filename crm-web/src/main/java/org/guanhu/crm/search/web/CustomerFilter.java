package org.guanhu.crm.search.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.search.application.Criterion;
import org.guanhu.crm.search.application.CustomerCriteria;

/**
 * What the list of customers is narrowed down by. Only the part that is not personal gets into
 * addresses: see {@link CustomerListAddress}.
 */
public class CustomerFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String name;
    private String document;
    private String mobile;
    private String email;
    private String tail;
    private String tag;
    private boolean incomplete;
    private final Map<String, String> equal = new HashMap<>();

    /** Fills in what a text typed into one box means. */
    void mean(String text) {
        var meant = CustomerCriteria.meant(text);
        number = meant.text(Criterion.NUMBER);
        name = meant.text(Criterion.NAME);
        document = meant.text(Criterion.DOCUMENT);
        mobile = meant.text(Criterion.MOBILE);
        email = meant.text(Criterion.EMAIL);
        tail = meant.text(Criterion.TAIL);
    }

    CustomerCriteria criteria() {
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        equal.forEach(
                (key, value) ->
                        CustomerField.byKey(key)
                                .filter(field -> value != null && !value.isBlank())
                                .ifPresent(field -> values.put(field, value)));
        return new CustomerCriteria(texts(), incomplete, values);
    }

    private Map<Criterion, String> texts() {
        var texts = new EnumMap<Criterion, String>(Criterion.class);
        texts.put(Criterion.NUMBER, number);
        texts.put(Criterion.NAME, name);
        texts.put(Criterion.DOCUMENT, document);
        texts.put(Criterion.MOBILE, mobile);
        texts.put(Criterion.EMAIL, email);
        texts.put(Criterion.TAIL, tail);
        texts.put(Criterion.TAG, tag);
        return texts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** The last four characters of document or mobile. */
    public String getTail() {
        return tail;
    }

    public void setTail(String tail) {
        this.tail = tail;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public boolean isIncomplete() {
        return incomplete;
    }

    public void setIncomplete(boolean incomplete) {
        this.incomplete = incomplete;
    }

    /** Values that plain fields must have, by the field's key. */
    public Map<String, String> getEqual() {
        return equal;
    }
}
