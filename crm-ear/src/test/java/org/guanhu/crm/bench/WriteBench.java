package org.guanhu.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanhu.crm.bench.Crowd.Done;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.harness.PayaraServer;
import org.guanhu.crm.harness.Target;
import org.guanhu.crm.inside.TestedEar;
import org.junit.jupiter.api.Test;

/**
 * {@code crm.ear} on Payara Server and PostgreSQL: sixteen threads inside the server call the beans
 * as the pages do, while the sealer seals; beside it what the machine can do at all.
 */
class WriteBench {

    private static final int SECONDS = Integer.getInteger("crm.bench.seconds", 60);
    private static final int ROUNDS = Integer.getInteger("crm.bench.rounds", 1);
    private static final int CUSTOMERS = Integer.getInteger("crm.bench.customers", 7_500);
    private static final int WARMING = 20;
    private static final int LEFT_OVER = 600;

    /** A guard against collapse, above what a crowded machine gave (18 to 30); proves no goal. */
    private static final int AT_MOST_TIMES = 60;

    private static final List<String> OF_A_CHANGE =
            List.of(
                    "ledger_entry",
                    "ledger_pending",
                    "change_decision",
                    "change_item",
                    "change_request",
                    "customer",
                    "customer_token");
    private static final String AUDITED =
            "select (select count(*) from ledger_entry where kind = 'request.applied'),"
                    + " (select count(*) from ledger_entry where kind = 'customer.amended'),"
                    + " (select sum(version) from customer)";
    private static final String FREE =
            "select number from customer c where branch_code = '0101' and not incomplete"
                    + " and not exists (select 1 from change_item i"
                    + " where i.subject = c.number and i.open_slot = 1) order by number";
    private static final String WRITTEN =
            "select relname, n_tup_ins + n_tup_upd from pg_stat_user_tables";

    private final Table table =
            new Table(
                    "crm.ear, PostgreSQL (fsync), %,d customers, 16 threads, %d s, %d processors"
                            .formatted(
                                    CUSTOMERS, SECONDS, Runtime.getRuntime().availableProcessors()),
                    99);
    private Connection connection;
    private PayaraServer server;
    private Crowd crowd;
    private EmbeddedPg.Database database;

    @Test
    void changes_are_approved_and_audited() throws Exception {
        try (EmbeddedPg postgres = EmbeddedPg.startDurable()) {
            database = postgres.newDatabase();
            var settings = Map.of("CRM_DEMO_CUSTOMERS", String.valueOf(CUSTOMERS));
            try (PayaraServer started = PayaraServer.start(database, settings);
                    Connection mine = database.connect()) {
                server = started;
                connection = mine;
                assertThat(text("show fsync") + text("show synchronous_commit")).isEqualTo("onon");
                server.deployed(TestedEar.withLoad(Target.folder("bench")));
                crowd = new Crowd(server.root());
                measure();
            }
        } finally {
            table.publish(Target.folder("bench").resolve("write.txt"));
        }
    }

    private void measure() throws Exception {
        crowd.work("both", texts(FREE), WARMING);
        for (int round = 1; round <= ROUNDS; round++) {
            crowd.work("prepare", texts(FREE), 2 * SECONDS);
            Map<String, Long> before = written();
            double each = audited("approve", () -> crowd.work("approve", List.of(), SECONDS));
            Map<String, Integer> rows = rows(before);
            crowd.work("approve", List.of(), LEFT_OVER);
            audited("pair", () -> crowd.work("both", texts(FREE), SECONDS));
            compare(each, rows);
        }
    }

    /** What the machine can do at all, and what an approval costs beside it. */
    private void compare(double approval, Map<String, Integer> rows) throws Exception {
        awaitSealed();
        try (RawInserts raw = new RawInserts(database, rows)) {
            raw.insert(3);
            Processors ofDatabase = Processors.ofDatabase(connection);
            Processors own = Processors.of(() -> Stream.of(ProcessHandle.current()));
            RawInserts.Done done = raw.insert(Math.min(SECONDS, 20));
            double each = ofDatabase.millisEach(done.changes()) + own.millisEach(done.changes());
            table.add("raw: the same rows, changes a second", "", figure(done.perSecond()));
            table.add("raw: load average of the machine", "", load());
            table.add("raw: processor time of a change", "", millis(each));
            table.add("approval to raw, processor time", "", figure(approval / each));
            assertThat(approval / each).isLessThan(AT_MOST_TIMES);
        }
    }

    /** Work of the crowd. */
    private interface Work {
        Done done() throws Exception;
    }

    /**
     * Has work done and measures it and the sealing of it; nothing of it may lack in the ledger.
     *
     * @return the processor time of each change
     */
    private double audited(String what, Work work) throws Exception {
        awaitSealed();
        List<Long> before = numbers(AUDITED);
        try (Connection another = database.connect();
                SealWatch watch = SealWatch.on(another)) {
            Processors ofDatabase = Processors.ofDatabase(connection);
            Processors ofServer = Processors.of(server::process);
            Done done = work.done();
            int changes = done.count("approve");
            double databaseEach = ofDatabase.millisEach(changes);
            double serverEach = ofServer.millisEach(changes);
            report(what, done);
            table.add(what + ": processor time, server", "", millis(serverEach));
            table.add(what + ": processor time, database", "", millis(databaseEach));
            awaitSealed();
            table.add(what + ": from entry to sealed block", "3000 ms", watch.lags());
            List<Long> after = numbers(AUDITED);
            for (int i = 0; i < after.size(); i++) {
                assertThat(after.get(i) - before.get(i)).isEqualTo(changes);
            }
            return serverEach + databaseEach;
        }
    }

    private void report(String what, Done done) {
        table.add(
                what + ": approved and audited, a second",
                "300",
                figure(done.perSecond("approve")));
        table.add(what + ": load average of the machine", "", load());
        table.add(what + ": approve", "150 ms", done.of("approve"));
        for (String other : List.of("propose", "look", "pair")) {
            if (done.count(other) > 0) {
                table.add(what + ": " + other, "", done.of(other));
            }
        }
    }

    private void awaitSealed() {
        await("all is sealed")
                .atMost(Duration.ofMinutes(1))
                .until(() -> numbers("select count(*) from ledger_pending").get(0) == 0);
    }

    /** How many rows of each table a change has written since then. */
    private Map<String, Integer> rows(Map<String, Long> before) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Long> after = written();
        double changes = after.get("change_decision") - before.get("change_decision");
        for (String one : OF_A_CHANGE) {
            double each = (after.get(one) - before.get(one)) / changes;
            rows.put(one, (int) Math.max(1, Math.round(each)));
        }
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        table.add("rows of a change", "", String.valueOf(all));
        return rows;
    }

    private Map<String, Long> written() throws SQLException {
        Map<String, Long> written = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WRITTEN)) {
            while (rows.next()) {
                written.put(rows.getString(1), rows.getLong(2));
            }
        }
        return written;
    }

    private List<Long> numbers(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            List<Long> numbers = new ArrayList<>();
            for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
                numbers.add(row.getLong(place));
            }
            return numbers;
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    private static String millis(double number) {
        return String.format(Locale.ROOT, "%.2f ms", number);
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String load() {
        return figure(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
