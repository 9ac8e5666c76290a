package org.kinward.persistence.fence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions of a pool without Hibernate that first tell the database who acts, within the beginning itself. */
final class FencedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    FencedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        PersonContext.tell(connection);
    }
}
