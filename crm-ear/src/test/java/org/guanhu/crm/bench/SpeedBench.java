package org.guanhu.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.guanhu.crm.harness.Demo;
import org.guanhu.crm.harness.MicroServer;
import org.guanhu.crm.harness.Target;
import org.junit.jupiter.api.Test;

/** The Micro delivery on H2 with as many customers as a branch of a bank has. */
class SpeedBench {

    private static final int CUSTOMERS = Integer.getInteger("crm.bench.customers", 10_000);
    private static final int FEW = Integer.getInteger("crm.bench.few", 1_000);
    private static final int ROUNDS = Integer.getInteger("crm.bench.rounds", 60);

    /** With ten times the customers a search that reads them all takes ten times as long. */
    private static final int AT_MOST_TIMES = 5;

    private static final String SECONDS = "%.1f s";
    private static final List<String> INDEXED =
            List.of("search by number", "search by mobile", "search by document", "search by name");

    private final Table table =
            new Table(
                    "crm.jar, -Xmx512m, H2, %,d customers, %d rounds, %d processors"
                            .formatted(
                                    CUSTOMERS, ROUNDS, Runtime.getRuntime().availableProcessors()));

    @Test
    void the_core_is_measured() throws Exception {
        startOnNothing();
        Clerks among = lookUpAmongFew();
        Clerks amongAll = workAmongAll();
        table.publish(Target.folder("bench").resolve("speed.txt"));

        for (String search : INDEXED) {
            assertThat(amongAll.timings(search).percentile(50))
                    .as(search + " among %d and among %d", CUSTOMERS, FEW)
                    .isLessThan(AT_MOST_TIMES * among.timings(search).percentile(50));
        }
    }

    private void startOnNothing() {
        try (MicroServer server = MicroServer.onH2()) {
            table.add("ready, first start, no customers", "40 s", seconds(server::start));
        }
    }

    private static Clerks lookUpAmongFew() {
        try (MicroServer server = demo(FEW).start()) {
            Clerks clerks = new Clerks(server.application(), ROUNDS);
            clerks.lookUp();
            return clerks;
        }
    }

    private Clerks workAmongAll() throws IOException {
        try (MicroServer server = demo(CUSTOMERS).start()) {
            table.add(
                    "import of %,d rows, approval and all".formatted(CUSTOMERS),
                    "60 s",
                    SECONDS.formatted((double) secondsOfImport(server)));
            Clerks clerks = new Clerks(server.application(), ROUNDS);
            clerks.lookUp();
            clerks.change();
            report(clerks);
            table.add("memory (RSS) after that", "800 MB", memory(server, "VmRSS"));
            table.add("memory (RSS), most of all", "800 MB", memory(server, "VmHWM"));
            server.stop();
            table.add("ready, restart", "40 s", seconds(server::start));
            return clerks;
        }
    }

    private void report(Clerks clerks) {
        List.of(
                        "list page",
                        "search by number",
                        "search by mobile",
                        "search by document",
                        "search by name",
                        "search by name, surname only")
                .forEach(metric -> table.add(metric, "200 ms", clerks.timings(metric)));
        List.of("open record", "inbox", "open request", "compare before proposing")
                .forEach(metric -> table.add(metric, "", clerks.timings(metric)));
        List.of("propose", "approve")
                .forEach(metric -> table.add(metric, "300 ms", clerks.timings(metric)));
    }

    private static MicroServer demo(int customers) {
        return MicroServer.onH2()
                .environment("CRM_DEMO", "true")
                .environment("CRM_DEMO_CUSTOMERS", String.valueOf(customers))
                .environment("CRM_DEMO_PASSWORD", Demo.PASSWORD);
    }

    private static String seconds(Runnable doing) {
        long begin = System.nanoTime();
        doing.run();
        return SECONDS.formatted(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
    }

    /** The demonstration imports its customers as people do, and says how long that took. */
    private static long secondsOfImport(MicroServer server) {
        return Pattern.compile("Demo: [0-9,]+ customers of branch .* in ([0-9,]+) s")
                .matcher(server.logged())
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1).replace(",", "")))
                .sum();
    }

    private static String memory(MicroServer server, String kind) throws IOException {
        Path status = Path.of("/proc", String.valueOf(server.process().pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(kind + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .mapToObj(megabytes -> megabytes + " MB")
                .findFirst()
                .orElseThrow();
    }
}
