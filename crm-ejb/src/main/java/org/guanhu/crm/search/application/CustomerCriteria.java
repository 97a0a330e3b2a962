package org.guanhu.crm.search.application;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * Which customers are looked for; what is not there leaves it open (SR-01, SR-02).
 *
 * @param texts what was typed or chosen, by criterion; blank texts are left out
 * @param incomplete only records that lack a mandatory field
 * @param equal plain fields that must have a value, by field
 */
public record CustomerCriteria(
        Map<Criterion, String> texts, boolean incomplete, Map<CustomerField, String> equal)
        implements Serializable {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern DOCUMENT = Pattern.compile("[0-9]{14,17}[0-9Xx]");
    private static final Pattern MOBILE =
            Pattern.compile("(\\+?86[ -]?)?1[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}");
    private static final Pattern TAIL = Pattern.compile("[0-9]{3}[0-9Xx]");

    public CustomerCriteria {
        var typed = new EnumMap<Criterion, String>(Criterion.class);
        texts.forEach(
                (criterion, text) -> {
                    var bare = text == null ? "" : EDGES.matcher(text).replaceAll("");
                    if (!bare.isEmpty()) {
                        typed.put(criterion, bare);
                    }
                });
        texts = Map.copyOf(typed);
        equal = Map.copyOf(equal);
    }

    /** Everything in scope. */
    public static CustomerCriteria none() {
        return new CustomerCriteria(Map.of(), false, Map.of());
    }

    /** All for whom one criterion holds. */
    public static CustomerCriteria of(Criterion criterion, String text) {
        return none().and(criterion, text);
    }

    /** The same, and one more criterion must hold. */
    public CustomerCriteria and(Criterion criterion, String text) {
        var more = new EnumMap<Criterion, String>(Criterion.class);
        more.putAll(texts);
        more.put(criterion, text);
        return new CustomerCriteria(more, incomplete, equal);
    }

    /** What was typed or chosen, or null. */
    public String text(Criterion criterion) {
        return texts.get(criterion);
    }

    /** Whether something is asked for that is stored sealed. */
    boolean isSealed() {
        return texts.keySet().stream().anyMatch(Criterion::isSealed);
    }

    /** What is asked for, without the values: keys of criteria and fields. */
    String kinds() {
        var kinds = new TreeSet<String>();
        texts.keySet().forEach(criterion -> kinds.add(criterion.key()));
        equal.keySet().forEach(field -> kinds.add(field.key()));
        if (incomplete) {
            kinds.add("incomplete");
        }
        return String.join(" ", kinds);
    }

    /**
     * What a person means who types one text into one box: a customer number, a document, a mobile,
     * an e-mail address, the last four digits of document or mobile, or else a part of a name.
     */
    public static CustomerCriteria meant(String text) {
        var typed = of(Criterion.NAME, text).text(Criterion.NAME);
        return typed == null ? none() : of(criterionOf(typed), typed);
    }

    private static Criterion criterionOf(String typed) {
        if (CustomerNumber.hasForm(typed)) {
            return Criterion.NUMBER;
        }
        return Optional.<Criterion>empty()
                .or(() -> when(DOCUMENT.matcher(typed).matches(), Criterion.DOCUMENT))
                .or(() -> when(MOBILE.matcher(typed).matches(), Criterion.MOBILE))
                .or(() -> when(TAIL.matcher(typed).matches(), Criterion.TAIL))
                .or(() -> when(typed.matches("(?s).*[@＠].*"), Criterion.EMAIL))
                .orElse(Criterion.NAME);
    }

    private static Optional<Criterion> when(boolean fits, Criterion criterion) {
        return fits ? Optional.of(criterion) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CustomerCriteria";
    }
}
