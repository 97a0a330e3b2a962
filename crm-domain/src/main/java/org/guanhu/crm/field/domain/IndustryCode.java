package org.guanhu.crm.field.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.country.domain.Industry;

/** A section or division of the industries, stored by its code: J, J66. */
record IndustryCode(Industry industry, List<String> writtenForms) implements Coded {

    /** All of them; where a section and its only division share a name, it means the division. */
    static IndustryCode[] all() {
        var names =
                Industry.all().stream()
                        .filter(one -> !one.isSection())
                        .map(Industry::name)
                        .collect(Collectors.toUnmodifiableSet());
        return Industry.all().stream()
                .map(one -> new IndustryCode(one, forms(one, names)))
                .toArray(IndustryCode[]::new);
    }

    private static List<String> forms(Industry one, Set<String> divisions) {
        if (one.isSection()) {
            return divisions.contains(one.name()) ? List.of() : List.of(plain(one.name()));
        }
        return Stream.of(one.digits(), one.name(), one.code() + one.name())
                .map(IndustryCode::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return industry.code();
    }

    @Override
    public String labelKey() {
        return "industry." + industry.code();
    }
}
