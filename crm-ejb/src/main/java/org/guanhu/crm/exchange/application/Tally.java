package org.guanhu.crm.exchange.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.exchange.domain.RowCounts;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.exchange.domain.RowVerdict;
import org.guanhu.crm.field.domain.Field;

/** Counts, while rows are tried, how they come out and why. */
final class Tally {

    private final RowsDigest digest;
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();
    private RowCounts counts = RowCounts.NONE;

    private record Kind(Field field, String code, boolean isGrave) {}

    Tally(RowsDigest digest) {
        this.digest = digest;
    }

    void add(int number, RowVerdict verdict, String values) {
        counts = counts.plus(verdict.outcome());
        verdict.problems().stream()
                .map(Tally::kind)
                .distinct()
                .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        if (verdict.outcome().isOpened()) {
            digest.add(number, values);
        }
    }

    private static Kind kind(RowProblem problem) {
        return new Kind(problem.field(), problem.code(), problem.isGrave());
    }

    RowCounts counts() {
        return counts;
    }

    List<Finding> findings() {
        return kinds.entrySet().stream()
                .map(
                        one ->
                                new Finding(
                                        one.getKey().field(),
                                        one.getKey().code(),
                                        one.getKey().isGrave(),
                                        one.getValue()))
                .toList();
    }

    String digest() {
        return digest.value();
    }
}
