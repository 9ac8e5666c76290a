package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.audit.AuditedChange;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class AuditTrailTest {

    private static final PersonId NADIA = new PersonId(UUID.randomUUID());
    private static final UUID CHILD = UUID.randomUUID();

    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("vaultAudit")
    private AuditTrail vault;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    @Qualifier("vaultTransactions")
    private PlatformTransactionManager vaultManager;
    @Autowired
    private AuditNode node;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void emptyInboxes() {
        database.superuser().sql("truncate audit.inbox").update();
    }

    @Test
    void signsAnEntryWhoseColumnsTheDatabaseReadsFromItsText() {
        ActingPerson.as(NADIA,
                () -> inCasework(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, CHILD)));

        var row = database.superuser().sql("select * from audit.inbox").query().singleRow();

        assertThat(row).containsEntry("person_id", NADIA.value()).containsEntry("action", "RECORD_VIEWED")
                .containsEntry("stream", "casework").containsEntry("mac", node.key().sign((String) row.get("text")));
        assertThat(database.superuser().sql("select subjects[1] from audit.inbox").query(UUID.class).single())
                .isEqualTo(CHILD);
    }

    @Test
    void failsWhenNoTransactionOfItsOwnConnectionIsOpen() {
        var entry = AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, CHILD);

        assertThatThrownBy(() -> casework.record(entry)).isInstanceOf(InvalidDataAccessApiUsageException.class);
        assertThatThrownBy(
                () -> new TransactionTemplate(vaultManager).executeWithoutResult(_ -> casework.record(entry)))
                .isInstanceOf(InvalidDataAccessApiUsageException.class);

        assertThat(texts()).isEmpty();
    }

    @Test
    void givesBothStreamsOfOneRequestTheSameRandomId() {
        AuditedRequest.during(() -> {
            inCasework(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, CHILD));
            new TransactionTemplate(vaultManager).executeWithoutResult(
                    _ -> vault.record(AuditEntry.done(AuditAction.IDENTITY_SHOWN, AuditObject.NAME_USED, CHILD)));
            return true;
        });

        var ids = database.superuser()
                .sql("select count(*) entries, count(distinct request_id) requests from audit.inbox")
                .query().singleRow();

        assertThat(ids.values()).containsExactly(2L, 1L);
    }

    @Test
    void countsAnEntryOfTheRequestOnlyOnceItIsCommitted() {
        var duringAndAfter = AuditedRequest.during(() -> {
            var during = new TransactionTemplate(caseworkManager).execute(_ -> {
                casework.record(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, CHILD));
                return hasEntry();
            });
            return during + " " + hasEntry();
        });

        assertThat(duringAndAfter).isEqualTo("false true");
    }

    @Test
    void namesARolledBackNumberAsVoidInTheNextEntry() {
        inCasework(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, CHILD));
        new TransactionTemplate(caseworkManager).executeWithoutResult(transaction -> {
            casework.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, CHILD));
            transaction.setRollbackOnly();
        });

        inCasework(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, CHILD));

        assertThat(new CounterHoles(texts()).unexplained()).isEmpty();
        assertThat(texts()).hasSize(2).anyMatch(text -> !text.contains("\nvoid -\n"));
    }

    @Test
    void showsAnEntryTakenAwayBeforeItsSealAsAHoleInTheNodeCounter() {
        for (var time = 0; time < 3; time++) {
            inCasework(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, CHILD));
        }

        database.superuser().sql("""
                delete from audit.inbox where entry_id =
                    (select entry_id from audit.inbox order by written_at offset 1 limit 1)
                """).update();

        assertThat(new CounterHoles(texts()).unexplained()).hasSize(1);
    }

    @Test
    void keepsOfAChangedValueOnlyHashesThatNobodyCanCompare() {
        var secret = "+237 6 99 00 11 22";
        inCasework(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CONTACT_RULES, CHILD)
                .changing(new AuditedChange(secret, secret)));

        var text = texts().getFirst();

        assertThat(text).doesNotContain(secret).doesNotContain("before -");
        assertThat(line(text, "before")).isNotEqualTo(line(text, "after"))
                .isEqualTo(node.key().hashOfValue(line(text, "entry") + " before", secret));
    }

    @Test
    void refusesWordsInWhichAPersonCouldBeNamed() {
        assertThatThrownBy(() -> AuditObject.of("Amina Bello"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("Amina");
        assertThatThrownBy(() -> database.as("web")
                .sql("insert into audit.casework_inbox (text, mac)"
                        + " values ('Amina Bello', decode(repeat('00', 32), 'hex'))")
                .update()).isInstanceOf(DataAccessException.class);
    }

    private boolean hasEntry() {
        return AuditedRequest.current().orElseThrow().hasEntry();
    }

    private boolean inCasework(AuditEntry entry) {
        new TransactionTemplate(caseworkManager).executeWithoutResult(_ -> casework.record(entry));
        return true;
    }

    private java.util.List<String> texts() {
        return database.superuser().sql("select text from audit.inbox order by written_at").query(String.class).list();
    }

    private static String line(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name + " ")).findFirst().orElseThrow()
                .substring(name.length() + 1);
    }
}
