package org.guanhu.crm.customer.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.DocumentKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.FieldProblem;
import org.guanhu.crm.field.domain.InvalidFieldValue;
import org.guanhu.crm.field.domain.ItemField;

/** What was typed, beside what is on record; gathers what is wrong with it, field by field. */
final class TypedValues {

    /** So many items fit on a form that can still be sent. */
    private static final int MOST_ITEMS = 40;

    private final CustomerKind kind;
    private final Map<Field, String> values;
    private final Map<Field, String> wanted = new TreeMap<>(Field.ORDER);
    private final List<FieldProblem> problems = new ArrayList<>();

    TypedValues(CustomerKind kind, Map<Field, String> values) {
        this.kind = kind;
        this.values = values;
        wanted.putAll(values);
    }

    /**
     * Makes sure that nobody tries values out whom they are hidden from: of right and wrong ones
     * they hear the same, nothing.
     *
     * @throws InvalidProposal if somebody does
     */
    static void mustNotGuess(Set<Field> typed, CurrentStaff staff) {
        var guessed =
                typed.stream()
                        .filter(field -> field.dataClass().isSealed())
                        .filter(field -> !FieldPolicy.mayLookUp(staff))
                        .map(field -> FieldProblem.of(field, "customer.masked"))
                        .toList();
        if (!guessed.isEmpty()) {
            throw new InvalidProposal(guessed);
        }
    }

    /** Takes in what was typed into a field. */
    void read(Field field, String typed) {
        if (!belongs(field)) {
            found(field, "field.notOfKind");
            return;
        }
        try {
            var canonical = field.type().canonical(field, typed);
            if (canonical == null && isMissed(field)) {
                found(field, "field.mandatory");
            }
            wanted.put(field, canonical);
        } catch (InvalidFieldValue invalid) {
            // Others are not held against a value that nobody wants any more.
            wanted.remove(field);
            problems.add(invalid.problem());
        }
    }

    private boolean belongs(Field field) {
        return field instanceof ItemField of ? of.kind().isOf(kind) : field.isOf(kind);
    }

    /** Whoever takes a whole item off the record leaves its mandatory fields out as well. */
    private boolean isMissed(Field field) {
        return field instanceof CustomerField && field.isMandatory() && wanted.containsKey(field);
    }

    void found(Field field, String code, Object... arguments) {
        problems.add(FieldProblem.of(field, code, arguments));
    }

    /** Holds the values against each other; what was wrong before is not told again. */
    void check(LocalDate today) {
        wanted.values().removeIf(Objects::isNull);
        var before = FieldCheck.check(values, today);
        FieldCheck.check(wanted, today).stream()
                .filter(problem -> !before.contains(problem))
                .forEach(problems::add);
        wanted.keySet().stream()
                .filter(field -> field.isKindOfOwnDocument() && differs(field))
                .forEach(this::mustBeTheirs);
        mustBeFew();
    }

    private void mustBeFew() {
        var items = wanted.keySet().stream().filter(ItemField.class::isInstance).toList();
        long many = items.stream().map(field -> ((ItemField) field).itemKey()).distinct().count();
        items.stream()
                .filter(field -> many > MOST_ITEMS && !values.containsKey(field))
                .findFirst()
                .ifPresent(field -> found(field, "customer.tooManyItems", MOST_ITEMS));
    }

    private void mustBeTheirs(Field field) {
        if (!DocumentKind.valueOf(wanted.get(field)).isOf(kind)) {
            found(
                    field,
                    kind == CustomerKind.ORGANISATION
                            ? "field.document.ofPeople"
                            : "field.document.ofOrganisations");
        }
    }

    /** Says of each mandatory field without a value that it needs one. */
    void checkComplete() {
        var told = problems.stream().map(FieldProblem::field).toList();
        FieldCheck.missing(kind, wanted).stream()
                .filter(field -> !told.contains(field))
                .forEach(field -> found(field, "field.mandatory"));
    }

    boolean differs(Field field) {
        return !Objects.equals(values.get(field), wanted.get(field));
    }

    /** The digests of the documents that would be on record, each with its number's field. */
    Map<Field, Set<String>> documents(Vault vault) {
        return vault.documents(wanted);
    }

    /**
     * The fields that differ from what is on record.
     *
     * @throws InvalidProposal if something is wrong with them
     */
    List<FieldChange> changes() {
        if (!problems.isEmpty()) {
            throw new InvalidProposal(problems);
        }
        var all = new TreeMap<Field, String>(Field.ORDER);
        all.putAll(values);
        all.putAll(wanted);
        return all.keySet().stream()
                .filter(this::differs)
                .map(field -> new FieldChange(field, values.get(field), wanted.get(field)))
                .toList();
    }
}
