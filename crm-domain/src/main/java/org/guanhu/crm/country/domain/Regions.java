package org.guanhu.crm.country.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of China by GB/T 2260: all in force in the middle of 2023, and all that were abolished
 * since December 2002. Codes abolished before are not known here.
 */
public final class Regions {

    private static final Map<String, Region> ALL = read();

    private Regions() {}

    /** The place that has, or had, this code. */
    public static Optional<Region> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The names of a place and of those above it, as an address begins. */
    public static String fullName(Region region) {
        return Stream.of(region.province(), region.prefecture(), region.code())
                .distinct()
                .map(ALL::get)
                .filter(Objects::nonNull)
                .map(Region::name)
                .collect(Collectors.joining());
    }

    /** All places in the order of their codes. */
    static Stream<Region> all() {
        return ALL.values().stream();
    }

    private static Map<String, Region> read() {
        var all = new LinkedHashMap<String, Region>();
        DataFile.read("regions.csv")
                .orElseThrow()
                .forEach(line -> all.put(line[0], new Region(line[0], line[1], isInForce(line))));
        return all;
    }

    /** A third column says when a code was listed for the last time. */
    private static boolean isInForce(String... line) {
        return line.length == 2;
    }
}
