package org.guanhu.crm.administration.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.guanhu.crm.ledger.infrastructure.Lease;

/** Lets one node at a time end what was not confirmed; each step is a transaction of its own. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = SQLException.class)
public class ReviewLease {

    @Resource(lookup = "jdbc/crm")
    private DataSource database;

    private final Lease lease = new Lease("access.review");

    /** Takes the lease if nobody holds it. */
    public Optional<Lease.Term> take(String node) throws SQLException {
        try (var connection = database.getConnection()) {
            return lease.take(connection, node);
        }
    }

    /** Holds it for another while; false if somebody else has it now. */
    public boolean prolong(Lease.Term term) throws SQLException {
        try (var connection = database.getConnection()) {
            return lease.prolong(connection, term);
        }
    }

    /** Lets others have it at once. */
    public void giveUp(Lease.Term term) throws SQLException {
        try (var connection = database.getConnection()) {
            lease.giveUp(connection, term);
        }
    }
}
