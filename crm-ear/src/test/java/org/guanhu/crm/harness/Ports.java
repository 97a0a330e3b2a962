package org.guanhu.crm.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports that nobody listens on. */
public final class Ports {

    private static final int TRIES = 200;

    private Ports() {}

    /** One free port. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** A number from which a hundred ports are free: what a Payara domain's portbase needs. */
    static int freeHundred() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 320) * 100)
                .limit(TRIES)
                .filter(base -> IntStream.range(base, base + 100).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hundred free ports"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.getLocalPort() == port;
        } catch (IOException taken) {
            return false;
        }
    }
}
