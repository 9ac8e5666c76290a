package org.kinward.persistence.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.persistence.database.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class FenceTest {

    private static final PersonId AFI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @Autowired
    private JdbcClient casework;
    @Autowired
    private PlatformTransactionManager manager;

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

    private String whoActs() {
        return casework.sql("select coalesce(casework.me()::text, 'nobody')").query(String.class).single();
    }
}
