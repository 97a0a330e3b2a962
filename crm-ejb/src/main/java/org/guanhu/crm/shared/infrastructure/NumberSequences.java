package org.guanhu.crm.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;

/** Draws the next number of a database sequence, in the words of the database at hand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NumberSequences {

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private String statement;

    /**
     * The next number of that sequence; numbers are never drawn twice, but some may be left out.
     */
    public long next(String sequence) {
        if (statement == null) {
            statement = inTheWordsOf(em.unwrap(Connection.class));
        }
        var query = em.createNativeQuery(statement.formatted(sequence));
        query.setFlushMode(FlushModeType.COMMIT);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static String inTheWordsOf(Connection connection) {
        try {
            return "H2".equals(connection.getMetaData().getDatabaseProductName())
                    ? "select next value for %s"
                    : "select nextval('%s')";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell its name", e);
        }
    }
}
