package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.guanhu.crm.ledgermaker.LedgerDatabase;
import org.guanhu.crm.ledgermaker.LedgerMaker;
import org.guanhu.crm.ledgermaker.Made;
import org.guanhu.crm.ledgermaker.Signer;

/** A made ledger, in a database of its own, with what is kept elsewhere. */
final class Ledger {

    static final String ORIGIN = "guanhu-crm";
    private static final int PER_BLOCK = 61;
    private static final AtomicLong SEEDS = new AtomicLong();

    final Signer signer = new Signer(ORIGIN);
    final Made.Tables tables = new Made.Tables();
    final LedgerMaker maker = LedgerMaker.into(tables, signer, SEEDS.incrementAndGet());
    final Path folder;
    final Path kept;
    final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    Ledger(Path folder) {
        this.folder = folder;
        this.kept = folder.resolve("kept");
        try {
            Files.createDirectories(kept);
            Files.writeString(keyFile(), "# the bank's key\n" + signer.publicKey() + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path keyFile() {
        return folder.resolve("ledger.vkey");
    }

    /** So many entries of customers, requests and tags, in both schemas, sealed. */
    Ledger fill(int entries) {
        for (int made = 0; made < entries; made++) {
            String number = "10000000" + (10 + made % 29);
            String stream =
                    switch (made % 5) {
                        case 0 -> "request:" + made / 15;
                        case 1 -> "tags:" + number;
                        default -> "customer:" + number;
                    };
            maker.entry(stream, made % 3 == 0 ? 1 : 2);
            if (made % PER_BLOCK == PER_BLOCK - 1) {
                maker.seal();
            }
        }
        return this;
    }

    /** Seals the rest, keeps the last note elsewhere, writes the records. */
    Ledger finish() {
        LedgerMaker.keep(kept, maker.seal());
        return records();
    }

    Ledger records() {
        maker.records();
        return this;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }

    Ledger store() throws SQLException {
        try (Connection connection = connect()) {
            LedgerDatabase.create(connection);
            LedgerDatabase.insert(connection, tables);
        }
        return this;
    }

    LedgerReport check() throws SQLException {
        try (Connection connection = connect()) {
            return check(new DatabaseSource(connection), Optional.of(kept));
        }
    }

    LedgerReport checkAlone() throws SQLException {
        try (Connection connection = connect()) {
            return check(new DatabaseSource(connection), Optional.empty());
        }
    }

    LedgerReport check(LedgerSource source, Optional<Path> checkpoints) {
        return new LedgerCheck(VerifierKeys.read(keyFile()), checkpoints).check(source);
    }

    static Set<Fault> faults(LedgerReport report) {
        return report.findings().list().stream().map(Finding::fault).collect(Collectors.toSet());
    }

    static List<Finding> list(LedgerReport report) {
        return report.findings().list();
    }
}
