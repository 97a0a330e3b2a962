package org.guanhu.crm.ledger.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.guanhu.crm.crypto.domain.CheckpointKey;
import org.guanhu.crm.ledger.application.LedgerSettings;

/**
 * The steps of sealing, each in a transaction of its own. Methods are public for the container's
 * client proxies.
 */
@ApplicationScoped
@Transactional(
        value = Transactional.TxType.REQUIRES_NEW,
        rollbackOn = {SQLException.class, IOException.class})
public class Sealer {

    private static final String LEASE = "ledger.sealer";
    private static final int MOST_LEAVES = 5_000;

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    @Inject private CheckpointKey key;
    @Inject private LedgerSettings settings;

    private final Lease lease = new Lease(LEASE);

    /** For the container. */
    public Sealer() {}

    Sealer(DataSource database, CheckpointKey key, LedgerSettings settings) {
        this.database = database;
        this.key = key;
        this.settings = settings;
    }

    public Optional<Lease.Term> lead(String node) throws SQLException {
        try (var connection = database.getConnection()) {
            return lease.take(connection, node);
        }
    }

    public boolean goOnLeading(Lease.Term term) throws SQLException {
        try (var connection = database.getConnection()) {
            return lease.prolong(connection, term);
        }
    }

    public void resign(Lease.Term term) throws SQLException {
        try (var connection = database.getConnection()) {
            lease.giveUp(connection, term);
        }
    }

    /** Seals a block; true if it was full, so that more may wait. */
    public boolean seal(Lease.Term term) throws SQLException {
        try (var connection = database.getConnection()) {
            var writer = new BlockWriter(lease, key, settings.origin(), MOST_LEAVES);
            return writer.seal(connection, term) == MOST_LEAVES;
        }
    }

    /** Keeps the newest checkpoint outside, if the bank has said where and it is time. */
    public void export(Duration every) throws SQLException, IOException {
        var directory = settings.directory();
        if (directory.isPresent()) {
            try (var connection = database.getConnection()) {
                new CheckpointExport(directory.get()).keep(connection, every);
            }
        }
    }
}
