package org.guanhu.crm.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, time after time. */
final class Timings {

    private final List<Duration> taken = new ArrayList<>();

    void add(Duration one) {
        taken.add(one);
    }

    int count() {
        return taken.size();
    }

    /** What that many of a hundred did not exceed, in milliseconds. */
    double percentile(int percent) {
        List<Duration> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(place, 0)).toNanos() / 1e6;
    }
}
