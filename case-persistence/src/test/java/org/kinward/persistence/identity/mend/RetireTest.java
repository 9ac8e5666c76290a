package org.kinward.persistence.identity.mend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.kofi;
import static org.kinward.core.identity.IdentityExamples.recordOf;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.identity.mend.RecordedChild.State;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Casework's side of the comparison and the last step of an ending, as the program's own role. */
class RetireTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcRecordedChildren children = children();

    private JdbcRecordedChildren children() {
        var source = database.source("jobs");
        var jobs = JdbcClient.create(source);
        var manager = new JdbcTransactionManager(source);
        return new JdbcRecordedChildren(jobs, manager, new ForgetRecord(jobs, manager, manager, _ -> {
            // nothing of a record is erased here
        }));
    }

    @BeforeEach
    void aminasDraftIsEndingAndKofisGoesOn() {
        database.superuser().sql("alter table casework.intake drop constraint intake_agency_fk, "
                + "drop constraint intake_place_fk, drop constraint intake_place_of_agency_fk, drop constraint intake_started_by_fk, drop constraint intake_ended_by_fk")
                .update();
        insert(amina(), "ending", "now()", "'by mistake'");
        insert(kofi(), "draft", "null", "null");
    }

    private void insert(ReferenceNumber child, String state, String endedAt, String reason) {
        database.superuser().sql("insert into casework.reference_number (symbols, state) values (:child, 'reserved')")
                .param("child", child.symbols()).update();
        database.superuser().sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version,
                    ended_at, ended_by, end_reason)
                values (:id, :child, :agency, :place, :id, now(), :state, 0, %1$s, case when %1$s is null then null else
                    :id end, %2$s)
                """.formatted(endedAt, reason)).param("id", recordOf(child)).param("child", child.symbols())
                .param("agency", at(child, SHELTER).agency().value()).param("place", SHELTER.value())
                .param("state", state).update();
    }

    /** No page of ours can have written it: a restored copy, or a hand in the database. */
    private void insertSymbols(String symbols) {
        database.superuser().sql("insert into casework.reference_number (symbols, state) values (?, 'reserved')")
                .param(symbols).update();
        database.superuser().sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version)
                select gen_random_uuid(), ?, agency_id, place_id, started_by, now(), 'draft', 0 from casework.intake
                limit 1
                """).param(symbols).update();
    }

    private String numberOf(ReferenceNumber child) {
        return database.superuser().sql("select state from casework.reference_number where symbols = :child")
                .param("child", child.symbols()).query(String.class).single();
    }

    @Test
    void readsBothSidesPageByPage() {
        var first = children.after(Leaf.START, 1);
        var second = children.after(first.last().orElseThrow(), 9);

        assertThat(List.of(first.children().getFirst(), second.children().getFirst())).containsExactlyInAnyOrder(
                new RecordedChild(at(amina(), SHELTER), Optional.empty(), State.ENDING),
                new RecordedChild(at(kofi(), SHELTER), Optional.empty(), State.DRAFT));
        assertThat(children.among(List.of(kofi()))).containsOnlyKeys(kofi());
    }

    @Test
    void isNotHeldUpByANumberThatIsNone() {
        insertSymbols("2222222223");

        var leaf = children.after(Leaf.START, 1);
        var rest = children.after(leaf.last().orElseThrow(), 9);

        assertThat(leaf.last()).contains("2222222223");
        assertThat(leaf.unreadable()).isEqualTo(1);
        assertThat(rest.children()).hasSize(2);
        assertThat(rest.unreadable()).isZero();
    }

    @Test
    void retiresTheNumberOfAnEndingDraftOnceAndForAll() {
        children.retire(amina());
        children.retire(amina());

        assertThat(children.among(List.of(amina())).get(amina()).state()).isEqualTo(State.DISCARDED);
        assertThat(numberOf(amina())).isEqualTo("retired");
    }

    @Test
    void leavesADraftThatNobodyEnds() {
        children.retire(kofi());

        assertThat(children.among(List.of(kofi())).get(kofi()).state()).isEqualTo(State.DRAFT);
        assertThat(numberOf(kofi())).isEqualTo("reserved");
    }

    /** The key between the two tables forbids it already; the program must not depend on that alone. */
    @Test
    void takesAnIntakeWithAChildForCreatedWhateverItsColumnSays() {
        database.superuser().sql("alter table casework.child drop constraint child_intake_state_fk, "
                + "drop constraint child_agency_fk, drop constraint child_place_fk, drop constraint child_place_of_agency_fk")
                .update();
        database.superuser().sql("""
                insert into casework.child (id, intake_id, reference, agency_id, place_id, created_at)
                select gen_random_uuid(), id, reference, agency_id, place_id, now() from casework.intake
                where reference = :child""").param("child", amina().symbols()).update();

        children.retire(amina());

        assertThat(children.among(List.of(amina())).get(amina()).state()).isEqualTo(State.CREATED);
        assertThat(numberOf(amina())).isEqualTo("reserved");
    }
}
