package org.guanhu.crm.field.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks the items of one record: each in itself, and those of a kind together. */
final class ItemCheck {

    private static final BigDecimal ALL = new BigDecimal(100);

    private final LocalDate today;
    private final List<FieldProblem> found = new ArrayList<>();
    private BigDecimal owned = BigDecimal.ZERO;

    private ItemCheck(LocalDate today) {
        this.today = today;
    }

    /** What is wrong with the items among these canonical values; empty if nothing is. */
    static List<FieldProblem> check(Map<? extends Field, String> values, LocalDate today) {
        var check = new ItemCheck(today);
        items(values).values().forEach(check::item);
        return check.found;
    }

    /** The values of each item, in the order of records. */
    private static Map<String, Item> items(Map<? extends Field, String> values) {
        var items = new TreeMap<String, Item>();
        values.forEach(
                (field, value) -> {
                    if (field instanceof ItemField of && value != null) {
                        items.computeIfAbsent(
                                        of.itemKey(),
                                        key -> new Item(of.kind(), of.item(), new TreeMap<>()))
                                .values()
                                .put(of.attribute().key(), value);
                    }
                });
        return items;
    }

    /** One item with its values by attribute. */
    private record Item(ItemKind kind, String name, Map<String, String> values) {

        Optional<String> value(String attribute) {
            return Optional.ofNullable(values.get(attribute));
        }

        Optional<LocalDate> day(String attribute) {
            return value(attribute).map(LocalDate::parse);
        }
    }

    private void item(Item item) {
        item.kind().fields(item.name()).stream()
                .filter(
                        field ->
                                field.isMandatory()
                                        && item.value(field.attribute().key()).isEmpty())
                .forEach(field -> found.add(FieldProblem.of(field, "field.mandatory")));
        switch (item.kind()) {
            case DOCUMENT -> document(item, "kind", "number");
            case RELATION -> relation(item);
            case OWNER -> owner(item);
            case CONSENT -> consent(item);
            default -> {}
        }
        validity(item);
    }

    private void document(Item item, String kind, String number) {
        var paper = item.value(kind).map(DocumentKind::valueOf);
        var written = item.value(number);
        if (paper.isPresent() && written.isPresent()) {
            paper.get()
                    .objectionTo(written.get())
                    .ifPresent(why -> found(item, number, why, written.get().length()));
        } else if (written.isPresent()) {
            found(item, kind, "field.mandatory");
        }
    }

    private void relation(Item item) {
        if (item.value("name").isEmpty() && item.value("customer").isEmpty()) {
            found(item, "name", "field.relation.nobody");
        }
        document(item, "documentKind", "documentNumber");
        boolean isAgent = item.value("kind").filter(RelationKind.AGENT.name()::equals).isPresent();
        if (isAgent && item.value("until").isEmpty()) {
            found(item, "until", "field.relation.powerWithoutEnd");
        }
    }

    private void owner(Item item) {
        document(item, "documentKind", "documentNumber");
        item.value("share").map(BigDecimal::new).ifPresent(share -> owned = owned.add(share));
        if (owned.compareTo(ALL) > 0) {
            found(
                    item,
                    "share",
                    "field.owner.moreThanAll",
                    owned.stripTrailingZeros().toPlainString());
        }
    }

    private void consent(Item item) {
        var given = item.day("given");
        var withdrawn = item.day("withdrawn");
        notInFuture(item, "given", given);
        notInFuture(item, "withdrawn", withdrawn);
        if (given.isPresent() && withdrawn.filter(day -> day.isBefore(given.get())).isPresent()) {
            found(item, "withdrawn", "field.consent.withdrawnBefore");
        }
    }

    private void notInFuture(Item item, String attribute, Optional<LocalDate> day) {
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            found(item, attribute, "field.date.inFuture");
        }
    }

    private void validity(Item item) {
        var from = item.day("from");
        var until = item.day("until");
        if (from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()) {
            found(item, "until", "field.validity.endsBefore");
        }
    }

    private void found(Item item, String attribute, String code, Object... arguments) {
        item.kind()
                .field(item.name(), attribute)
                .ifPresent(field -> found.add(FieldProblem.of(field, code, arguments)));
    }
}
