package org.kinward.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The page role writes a line into its inbox by itself: it has the right, and it has no key. */
@PersistenceTest
@TestPropertySource(properties = "kinward.audit.sealing=false")
class ForgedEntryTest {

    private static final UUID CHILD = UUID.randomUUID();

    @Autowired
    private AuditTrail casework;
    @Autowired
    @Qualifier("transactionManager")
    private PlatformTransactionManager caseworkManager;
    @Autowired
    private AuditNode node;
    @Autowired
    private Sealer sealer;
    @Autowired
    private TestDatabase database;
    private String forged;

    @BeforeEach
    void somebodyWritesThatAColleagueLookedAtAChild() {
        database.superuser().sql("truncate audit.inbox, audit.entry, audit.batch, audit.unproved").update();
        honest();
        var text = database.superuser().sql("select text from audit.inbox").query(String.class).single();
        forged = text.replaceAll("entry [0-9a-f-]{36}", "entry " + UUID.randomUUID())
                .replaceAll("person .*", "person " + UUID.randomUUID());
        database.as("web").sql("insert into audit.casework_inbox (text, mac) values (?, ?)").param(forged)
                .param(new byte[32]).update();
    }

    private void honest() {
        new TransactionTemplate(caseworkManager).executeWithoutResult(_ -> casework
                .record(AuditEntry.done(AuditAction.RECORD_VIEWED, AuditObject.CASE_FILE, CHILD)));
    }

    private long sealed(String condition) {
        return database.superuser().sql("select count(*) from audit.entry where " + condition).query(Long.class)
                .single();
    }

    @Test
    void isSealedAsAnEntryThatDoesNotProveItselfAndNeverAsAFact() {
        assertThat(sealer.sealBatch()).isEqualTo(2);

        assertThat(sealed("action = 'RECORD_VIEWED'")).as("the honest one").isOne();
        assertThat(sealed("action = 'ENTRY_NOT_PROVED' and outcome = 'REFUSED' and person_id is null"
                + " and subjects = '{}' and text like 'kinward-unproved/1%'")).isOne();
        assertThat(database.superuser().sql("select text from audit.unproved").query(String.class).single())
                .isEqualTo(forged);
        assertThat(new SealedChain(database, node.key()).problems()).isEmpty();
    }

    @Test
    void bindsTheSealToWhatTheForgerWrote() {
        sealer.sealBatch();

        var hash = database.superuser()
                .sql("select encode(sha256(convert_to(text, 'UTF8')), 'hex') from audit.unproved").query(String.class)
                .single();

        assertThat(sealed("text like '%\nraw " + hash + "\nraw-mac " + "00".repeat(32) + "\n'")).isOne();
    }

    /** A sealer with another key takes everything for forged: it is the key that tells them apart. */
    @Test
    void wouldBeSealedAsFactBySomebodyWhoHoldsTheForgersKey() {
        var key = new AuditKey(HexFormat.of().parseHex("42".repeat(32)));
        database.superuser().sql("update audit.inbox set mac = ? where text = ?").param(key.sign(forged)).param(forged)
                .update();
        var pool = database.source("sealer");

        new Sealer(JdbcClient.create(pool), new JdbcTransactionManager(pool),
                new AuditNode("other", node.clock(), key)).sealBatch();

        assertThat(sealed("action = 'RECORD_VIEWED' and text = '" + forged + "'")).isOne();
        assertThat(sealed("action = 'ENTRY_NOT_PROVED'")).as("the honest one").isOne();
    }

    @Test
    void namesKindsOfThingsByTheClosedListThatTheDatabaseHasToo() {
        var rule = database.superuser().sql("""
                select pg_get_constraintdef(oid) from pg_constraint
                where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass""").query(String.class)
                .single();

        var known = Pattern.compile("'([a-z_]+)'").matcher(rule).results().map(one -> one.group(1));

        assertThat(known).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(AuditObject.values()).map(AuditObject::word).toList());
    }
}
