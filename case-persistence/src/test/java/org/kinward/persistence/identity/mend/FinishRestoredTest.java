package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.identity.IdentityExamples.amina;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What is asked of a restored copy, and what of copies comes into the audit. */
@PersistenceTest
class FinishRestoredTest {

    private static final Instant MADE = Instant.parse("2026-11-23T20:00:00Z");

    @Autowired
    private ApplicationContext house;
    @Autowired
    private TestDatabase database;
    @Autowired
    private ChildKeys keys;

    @BeforeEach
    void aminaIsInTheVault() {
        nobody();
        var child = UUID.randomUUID();
        database.superuser().sql("""
                insert into identity.held_child (id, reference, agency_id, state, place_decided_at)
                values (?, ?, gen_random_uuid(), 'draft', now())
                """).param(child).param(amina().symbols()).update();
        database.superuser().sql("""
                insert into identity.held_value (id, child_id, field, item, revision, written_by)
                values (gen_random_uuid(), ?, 'NAME_USED', 0, 1, gen_random_uuid())
                """).param(child).update();
    }

    @AfterEach
    void nobody() {
        database.superuser().sql("delete from identity.held_child").update();
    }

    @Test
    void refusesKeysThatAreNotThoseOfTheChildrenInTheDatabase() throws CopyRefused {
        assertThatThrownBy(() -> finish("false")).isInstanceOf(CopyRefused.class)
                .hasMessageContaining("1 children with details have no key");

        assertThat(finish("true")).anyMatch(line -> line.startsWith("Lost, because the keys are older")
                && line.endsWith("of 1 children."));
        keys.makeFor(List.of(amina()), Compartment.IDENTITY, new AgencyId(UUID.randomUUID()));
        assertThat(finish("false")).noneMatch(line -> line.startsWith("Lost"));
    }

    private List<String> finish(String olderKeys) throws CopyRefused {
        var installation = database.superuser().sql("select id::text from audit.installation").query(String.class)
                .single();
        return new FinishRestored(house.getBean(MendingRounds.Comparisons.class), house.getBean(HeldChildren.class),
                keys, sides()).finish(
                        Map.of("made", MADE.toString(), "sealed", "none", "installation", installation,
                                "older-keys", olderKeys));
    }

    private FinishRestored.Sides sides() {
        return new FinishRestored.Sides(jdbc("auditReader"), manager("auditReader"), jdbc("accounts"),
                manager("accounts"), trail(), jdbc("vault"), manager("vault"));
    }

    private JdbcClient jdbc(String pool) {
        return house.getBean(pool + "Jdbc", JdbcClient.class);
    }

    private PlatformTransactionManager manager(String pool) {
        return house.getBean(pool + "Transactions", PlatformTransactionManager.class);
    }

    private AuditTrail trail() {
        return house.getBean("accountsAudit", AuditTrail.class);
    }

    @Test
    void writesWhatCommandsDidIntoTheAuditOnce() {
        var waiting = new ArrayList<CopyNotes.Note>();
        for (var deed : CopyNotes.Deed.values()) {
            waiting.add(new CopyNotes.Note(UUID.randomUUID(), deed, MADE));
        }
        var before = told();
        var copies = new CopiesTold(new CopyNotes() {
            @Override
            public List<Note> waiting() {
                return List.copyOf(waiting);
            }

            @Override
            public void written(Note note) {
                waiting.remove(note);
            }
        }, trail(), manager("accounts"));

        copies.tell();
        copies.tell();

        assertThat(waiting).isEmpty();
        assertThat(told() - before).isEqualTo(CopyNotes.Deed.values().length);
    }

    private long told() {
        return database.superuser().sql("""
                select count(*) from audit.trail where action in ('COPY_MADE', 'KEYS_COPIED', 'KEYS_RESTORED')
                    and person_id is null
                """).query(Long.class).single();
    }
}
