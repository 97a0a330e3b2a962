package org.guanhu.crm.country.domain;

import java.util.List;

/**
 * A section or division of GB/T 4754-2017, by which banks and registries class what companies do.
 *
 * @param code the section's letter, and for a division its two digits: J, J66
 * @param name the name that the standard gives, in Chinese
 */
public record Industry(String code, String name) {

    private static final List<Industry> ALL =
            DataFile.read("industries.csv").orElseThrow().stream()
                    .map(line -> new Industry(line[0], line[1]))
                    .toList();

    /** All sections, each followed by its divisions. */
    public static List<Industry> all() {
        return ALL;
    }

    /** Whether this is a section, of which divisions are parts. */
    public boolean isSection() {
        return code.length() == 1;
    }

    /** The two digits by which a division is known alone; empty for a section. */
    public String digits() {
        return code.substring(1);
    }
}
