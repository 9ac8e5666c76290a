package org.kinward.persistence.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class FenceTest {

    private static final PersonId AFI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final int MORE_THAN_A_POOL_HOLDS = 25;

    @Autowired
    private JdbcClient casework;
    @Autowired
    private PlatformTransactionManager manager;
    @Autowired
    private Map<String, PlatformTransactionManager> managers;
    @Autowired
    private Map<String, JdbcClient> statements;

    @Test
    void tellsTheDatabaseWhoActsAtTheStartOfEveryTransaction() {
        var transaction = new TransactionTemplate(manager);

        var told = ActingPerson.as(AFI, () -> transaction.execute(_ -> whoActs()));

        assertThat(told).isEqualTo(AFI.value().toString());
    }

    @Test
    void saysNobodyWhenNobodyActsEvenOnAConnectionThatServedSomebodyBefore() {
        var transaction = new TransactionTemplate(manager);
        ActingPerson.as(AFI, () -> transaction.execute(_ -> whoActs()));

        var told = transaction.execute(_ -> whoActs());

        assertThat(told).isEqualTo("nobody");
    }

    @Test
    void leavesNothingOnTheThreadWhenTellingFails() {
        var transaction = new TransactionTemplate(manager);
        var unsayable = new PersonId(null);

        assertThatThrownBy(() -> ActingPerson.as(unsayable, () -> transaction.execute(_ -> whoActs())))
                .isInstanceOf(RuntimeException.class);

        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
        assertThat(transaction.<String>execute(_ -> whoActs())).isEqualTo("nobody");
    }

    /** The other pools have a manager of our own: it fails within the beginning itself, and gives its connection back. */
    @ParameterizedTest
    @ValueSource(strings = {"vault", "accounts", "jobs", "sealer", "auditReader", "snapshot", "stats"})
    void leavesNothingOnTheThreadNorAConnectionOutWhenTellingFailsInAnotherPool(String pool) {
        var transaction = new TransactionTemplate(managers.get(pool + "Transactions"));
        var unsayable = new PersonId(null);

        for (int attempt = 0; attempt < MORE_THAN_A_POOL_HOLDS; attempt++) {
            assertThatThrownBy(() -> ActingPerson.as(unsayable, () -> transaction.execute(_ -> toldTo(pool))))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
            assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
        }

        assertThat(transaction.<String>execute(_ -> toldTo(pool))).isEqualTo("nobody");
        assertThat(ActingPerson.as(AFI, () -> transaction.<String>execute(_ -> toldTo(pool))))
                .isEqualTo(AFI.value().toString());
    }

    private String toldTo(String pool) {
        return statements.get(pool + "Jdbc")
                .sql("select coalesce(nullif(current_setting('kinward.person', true), ''), 'nobody')")
                .query(String.class).single();
    }

    private String whoActs() {
        return casework.sql("select coalesce(casework.me()::text, 'nobody')").query(String.class).single();
    }
}
