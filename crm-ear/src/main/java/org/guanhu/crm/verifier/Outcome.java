package org.guanhu.crm.verifier;

import java.util.Locale;

/** How it ended; scripts go by the exit code. */
enum Outcome {
    WHOLE(0),
    BROKEN(1),
    UNUSABLE(2),
    OWED(3);

    private final int exit;

    Outcome(int exit) {
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
