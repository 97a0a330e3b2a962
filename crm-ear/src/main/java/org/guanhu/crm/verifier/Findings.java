package org.guanhu.crm.verifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what is wrong: all is counted, of each kind the first hundred are kept. */
final class Findings {

    private static final int KEPT = 100;

    private final Map<Fault, List<Finding>> kept = new EnumMap<>(Fault.class);
    private long count;
    private long firstBadLeaf = Long.MAX_VALUE;

    synchronized void add(Finding finding) {
        count++;
        List<Finding> alike = kept.computeIfAbsent(finding.fault(), fault -> new ArrayList<>());
        if (alike.size() < KEPT) {
            alike.add(finding);
        }
        if (finding.isOneLeaf()) {
            firstBadLeaf = Math.min(firstBadLeaf, finding.leaf());
        }
    }

    /** Tells at which leaf a bad entry stands. */
    synchronized void locate(String entry, long leaf) {
        firstBadLeaf = Math.min(firstBadLeaf, leaf);
        for (List<Finding> alike : kept.values()) {
            alike.replaceAll(one -> isAbout(one, entry) ? one.at(leaf) : one);
        }
    }

    private static boolean isAbout(Finding one, String entry) {
        return !one.isSomewhere() && one.entry().equals(entry);
    }

    /** The entries of which it is not known where they stand. */
    synchronized Set<String> unlocated() {
        return kept.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.isSomewhere())
                .map(Finding::entry)
                .collect(Collectors.toSet());
    }

    synchronized boolean isEmpty() {
        return count == 0;
    }

    synchronized long count() {
        return count;
    }

    /** In the order of leaves; what has no leaf comes last. */
    synchronized List<Finding> list() {
        return kept.values().stream()
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing(
                                one -> one.isSomewhere() ? one.leaf() : Long.MAX_VALUE))
                .toList();
    }

    /** The first leaf that is bad: a block is only as exact as long as none of its leaves is. */
    synchronized OptionalLong firstBadLeaf() {
        long first =
                list().stream()
                        .filter(Finding::isSomewhere)
                        .filter(one -> one.isOneLeaf() || firstBadLeaf >= one.until())
                        .mapToLong(Finding::leaf)
                        .min()
                        .orElse(Long.MAX_VALUE);
        long found = Math.min(first, firstBadLeaf);
        return found == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(found);
    }
}
