package org.kinward.persistence.fence;

import java.sql.SQLException;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.TransactionDefinition;

/**
 * Hibernate whose every transaction first tells the database who acts. It happens inside the beginning of the
 * transaction: if it fails, Spring takes the whole transaction back and nothing stays on the thread.
 */
final class FencedJpaAdapter extends HibernateJpaVendorAdapter {

    private final HibernateJpaDialect dialect = new FencedDialect();

    @Override
    public HibernateJpaDialect getJpaDialect() {
        return dialect;
    }

    private static final class FencedDialect extends HibernateJpaDialect {

        private static final long serialVersionUID = 1L;

        @Override
        public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
                throws SQLException {
            var data = super.beginTransaction(entityManager, definition);
            entityManager.unwrap(Session.class).doWork(PersonContext::tell);
            return data;
        }
    }
}
