package org.guanhu.crm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured beside what is wanted; for people to judge, no test fails by it. */
final class Table {

    private static final String ROW = "| %-44s | %10s | %10s | %10s |";

    private final List<String> rows = new ArrayList<>();
    private final int percent;

    Table(String about) {
        this(about, 95);
    }

    /** With what that many of a hundred do not exceed beside the middle. */
    Table(String about, int percent) {
        this.percent = percent;
        rows.add(about);
        rows.add("");
        rows.add(ROW.formatted("metric", "limit p" + percent, "p50", "p" + percent));
        rows.add("|" + "-".repeat(46) + ("|" + "-".repeat(11) + ":").repeat(3) + "|");
    }

    /** Something that was measured many times. */
    void add(String metric, String limit, Timings timings) {
        rows.add(ROW.formatted(metric, limit, millis(timings, 50), millis(timings, percent)));
    }

    private static String millis(Timings timings, int percent) {
        return String.format(Locale.ROOT, "%.0f ms", timings.percentile(percent));
    }

    /** Something that was measured once. */
    void add(String metric, String limit, String measured) {
        rows.add(ROW.formatted(metric, limit, "", measured));
    }

    /** Shows it, and keeps it as a file. */
    void publish(Path file) throws IOException {
        Files.write(file, rows);
        System.out.println("\n" + String.join("\n", rows) + "\n");
    }
}
