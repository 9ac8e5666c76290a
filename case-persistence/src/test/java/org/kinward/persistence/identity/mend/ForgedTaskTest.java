package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.identity.mend.PerformTask;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.identity.mend.RecordedChildren;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The page role leaves what casework never decided. The table refuses the row; and were it there, the worker would not
 * obey it.
 */
@PersistenceTest
@TestPropertySource(properties = {"kinward.outbox.pause=1h", "kinward.compare.after=1h"})
class ForgedTaskTest {

    private static final Instant NOW = Instant.now().minusSeconds(5);

    @Autowired
    private TestDatabase database;
    @Autowired
    private OutboxWorker worker;
    @Autowired
    private HeldChildren vault;
    @Autowired
    private DirectCare care;
    private Actor kossi;
    private Actor efua;
    private CareRight.ChildAt draft;
    private CareRight.ChildAt record;
    private PlaceId elsewhere;

    /** A row as the page role would write it. */
    private record Forged(String kind, CareRight.ChildAt about, String care, UUID person) {
        static Forged of(String kind, CareRight.ChildAt about) {
            return new Forged(kind, about, null, null);
        }
    }

    @BeforeEach
    void aDraftAndARecord() {
        var shelter = Shelter.open(database);
        kossi = shelter.carer();
        efua = shelter.manager();
        elsewhere = Shelter.open(database).place();
        draft = intake(shelter, "draft");
        record = intake(shelter, "created");
        sql("""
                insert into casework.child (id, intake_id, reference, agency_id, place_id, created_at)
                select gen_random_uuid(), id, reference, agency_id, place_id, now() from casework.intake where id = :id""")
                .param("id", record.record()).update();
        List.of(draft, record).forEach(child -> care.grant(child, NOW));
        vault.hold(record.child());
        sql("delete from casework.outbox").update();
    }

    private CareRight.ChildAt intake(Shelter shelter, String state) {
        var at = new CareRight.ChildAt(ReferenceNumber.random(new Random()), UUID.randomUUID(), shelter.agency(),
                shelter.place());
        sql("insert into casework.reference_number (symbols, state) values (:child, 'reserved')")
                .param("child", at.child().symbols()).update();
        sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version)
                values (:id, :child, :agency, :place, :by, now(), :state, 0)""").param("id", at.record())
                .param("child", at.child().symbols()).param("agency", at.agency().value())
                .param("place", at.place().value()).param("by", kossi.person().value()).param("state", state).update();
        return at;
    }

    private List<Forged> forged() {
        var moved = new CareRight.ChildAt(record.child(), record.record(), record.agency(),
                elsewhere);
        return List.of(Forged.of("VAULT_HELD", draft), Forged.of("VAULT_END", draft), Forged.of("VAULT_END", record),
                new Forged("CARE_GRANT", record, "lead_worker", kossi.person().value()),
                new Forged("CARE_GRANT", draft, "lead_worker", kossi.person().value()),
                new Forged("CARE_GRANT", moved, "child_at", null));
    }

    private static final String LEAVE = """
            insert into casework.outbox (id, kind, reference, record_id, care, agency_id, place_id, person_id, decided_at)
            values (gen_random_uuid(), '%s', '%s', '%s', %s, '%s', '%s', %s, now())""";

    private static String leaving(Forged row) {
        return LEAVE.formatted(row.kind(), row.about().child().symbols(), row.about().record(), word(row.care()),
                row.about().agency().value(), row.about().place().value(), word(row.person()));
    }

    private static String word(Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    /** As the page role on behalf of the carer on shift, undone in any case. */
    private String asPage(String before, String statement) {
        return asPage(kossi, before, statement);
    }

    private String asPage(Actor who, String before, String statement) {
        try {
            sql("""
                    do $$ begin
                        %s
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        raise exception 'it was left';
                    end $$""".formatted(before, who.person().value(), statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    @Test
    void cannotBeLeftByAPage() {
        var open = "alter policy page_leaves on casework.outbox with check (true);";
        for (var row : forged()) {
            assertThat(asPage("", leaving(row))).as("%s", row).contains("row-level security");
            assertThat(asPage(open, leaving(row))).as("without the policy").contains("it was left");
        }
        assertThat(asPage("", leaving(Forged.of("VAULT_HELD", record)))).as("what is true").contains("it was left");
    }

    @Test
    void isNotObeyedWereItThereButSetAsideAndWrittenDown() {
        var before = state();
        forged().forEach(row -> sql(leaving(row)).update());

        assertThat(worker.doAll()).isEqualTo(forged().size());

        assertThat(state()).isEqualTo(before);
        assertThat(sql("select count(*) from casework.outbox where set_aside_at is not null").query(Long.class)
                .single()).isEqualTo(forged().size());
        assertThat(sql("""
                select count(*) from audit.trail t join casework.outbox o on o.id = any (t.subjects)
                where t.action = 'TASK_NOT_PROVED'""").query(Long.class).single()).isEqualTo(forged().size());
        assertThat(worker.doAll()).as("never tried again").isZero();
    }

    /** The same rows and a casework that says yes to everything: what the proof alone keeps from happening. */
    @Test
    void wouldGiveAStrangerTheChildWithoutTheProof() {
        var before = state();
        var lead = new CareRight.LeadWorker(record.child(), kossi.person());
        var credulous = new PerformTask(vault, new SaysYes(record, Optional.of(kossi.person())), care);

        assertThat(credulous.perform(new OutboxTask.CareGrant(lead, NOW))).isEqualTo(PerformTask.Outcome.DONE);

        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void isDoneWhereCaseworkBearsItOut() {
        sql("update casework.intake set worker_id = :worker where id = :id").param("worker", kossi.person().value())
                .param("id", record.record()).update();
        sql(leaving(new Forged("CARE_GRANT", record, "lead_worker", kossi.person().value()))).update();

        assertThat(worker.doAll()).isOne();

        assertThat(vault.among(List.of(record.child())).get(record.child()).workers()).containsExactly(kossi.person());
        assertThat(sql("select count(*) from casework.outbox").query(Long.class).single()).isZero();
    }

    /** Somebody else was named before the worker came: no alarm, and no way back for the first one. */
    @Test
    void isDroppedQuietlyWhereTheVaultHasTakenTheRightAwaySince() {
        care.revoke(new CareRight.LeadWorker(record.child(), kossi.person()), Instant.now().plusSeconds(60));
        sql(leaving(new Forged("CARE_GRANT", record, "lead_worker", kossi.person().value()))).update();

        assertThat(worker.doAll()).isOne();

        assertThat(sql("select count(*) from casework.outbox").query(Long.class).single()).isZero();
        assertThat(vault.among(List.of(record.child())).get(record.child()).workers()).isEmpty();
    }

    @Test
    void neverEndsARecord() {
        var ending = "update casework.intake set state = 'ending', ended_at = now(), ended_by = '"
                + efua.person().value()
                + "', end_reason = 'forged' where id = '" + record.record() + "'";

        assertThatThrownBy(() -> sql(ending).update()).hasStackTraceContaining("child_intake_state_fk");

        assertThat(asPage(efua, "alter table casework.child drop constraint child_intake_state_fk;", ending))
                .as("without the key").contains("it was left");
    }

    private Map<ReferenceNumber, HeldChild> state() {
        return vault.among(List.of(draft.child(), record.child()));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.superuser().sql(statement);
    }

    private record SaysYes(CareRight.ChildAt at, Optional<PersonId> worker) implements RecordedChildren {

        @Override
        public Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> children) {
            return Map.of(at.child(), new RecordedChild(at, worker, RecordedChild.State.CREATED));
        }

        @Override
        public Leaf<RecordedChild> after(String last, int atMost) {
            return new Leaf<>(List.of(), 0, Optional.empty());
        }

        @Override
        public boolean forget(ReferenceNumber child) {
            return false;
        }

        @Override
        public void forgetAgain(ReferenceNumber child) {
            // nothing came back here
        }

        @Override
        public void retire(ReferenceNumber child) {
            // nothing is retired here
        }
    }
}
