package org.guanhu.crm.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * How much of the processors' time some processes have used. What else runs moves it less than the
 * clock, but moves it; and a server's compiler counts too, the more the shorter the run.
 */
final class Processors {

    private final Supplier<Stream<ProcessHandle>> processes;
    private final Duration begin;

    private Processors(Supplier<Stream<ProcessHandle>> processes) {
        this.processes = processes;
        this.begin = used();
    }

    /** The time of these processes from now on; one that ends takes its share away. */
    static Processors of(Supplier<Stream<ProcessHandle>> processes) {
        return new Processors(processes);
    }

    /** The time of the database behind a connection: the process that started the connection's. */
    static Processors ofDatabase(Connection connection) throws SQLException {
        long backend = connection.unwrap(PGConnection.class).getBackendPID();
        ProcessHandle server =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return of(() -> Stream.concat(Stream.of(server), server.children()));
    }

    private Duration used() {
        return processes
                .get()
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Milliseconds for each of so many pieces of work. */
    double millisEach(long pieces) {
        return used().minus(begin).toNanos() / 1e6 / pieces;
    }
}
