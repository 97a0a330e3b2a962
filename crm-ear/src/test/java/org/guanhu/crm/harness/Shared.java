package org.guanhu.crm.harness;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Holds what is started once for all tests and closes it, youngest first, after the last one. */
public final class Shared implements LauncherSessionListener {

    private static final Map<Class<?>, AutoCloseable> STARTED = new HashMap<>();
    private static final Deque<AutoCloseable> TO_CLOSE = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Shared::closeAll, "close-shared"));
    }

    static synchronized <T extends AutoCloseable> T once(Class<T> type, Supplier<T> start) {
        AutoCloseable running = STARTED.get(type);
        if (running == null) {
            running = start.get();
            STARTED.put(type, running);
            TO_CLOSE.push(running);
        }
        return type.cast(running);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        closeAll();
    }

    private static synchronized void closeAll() {
        while (!TO_CLOSE.isEmpty()) {
            try {
                TO_CLOSE.pop().close();
            } catch (Exception refused) {
                System.err.println("Not closed: " + refused);
            }
        }
        STARTED.clear();
    }
}
