package org.kinward.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.database.TriedAs;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the fences say of an offered case: who sees what, and who moves it; each is asked as the role that runs. */
@PersistenceTest
@Import(ContractPlace.class)
class TransferFenceTest {

    private static final String SAYS_YES = """
            update casework.transfer set state = 'ACCEPTED', answered_by = '%1$s', answered_at = now(), answer_words = '',
                place_id = '%2$s' where id = '%3$s'
            """;

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private StoppedTransfers stopped;

    private final UUID transfer = UUID.randomUUID();
    private final UUID hill = UUID.randomUUID();
    private final UUID house = UUID.randomUUID();
    private UUID file = hill;
    private UUID abla = hill;
    private UUID kofi = hill;

    @BeforeEach
    void anOffer() {
        file = place.fileOf(place.worker()).value();
        database.superuser().sql("insert into account.agency (id, name, country, time_zone, minimum_age_for_work) "
                + "values (?, 'Hill ' || gen_random_uuid(), 'TG', 'Africa/Lome', 15)").param(hill).update();
        database.superuser()
                .sql("insert into account.place (id, agency_id, name, kind) values (?, ?, 'Hill', 'shelter')")
                .param(house).param(hill).update();
        abla = manager("Abla");
        kofi = manager("Kofi");
        database.superuser().sql("""
                insert into casework.transfer (id, case_file_id, child_id, intake_id, reference, first_intake_id,
                    first_reference, from_agency_id, to_agency_id, reason, words, until_at, offered_by, offered_at, state)
                select :id, f.id, c.id, f.intake_id, f.reference, c.intake_id, c.reference, f.agency_id, :to, 'OTHER', 'Her aunt',
                    now() + interval '1 day', :by, now(), 'OFFERED'
                from casework.case_file f join casework.child c on c.id = f.child_id where f.id = :file
                """).param("id", transfer).param("to", hill).param("by", place.manager().value()).param("file", file)
                .update();
        database.superuser().sql("insert into casework.transfer_share values (?, 'WHO_THE_CHILD_IS', 'A girl')")
                .param(transfer).update();
    }

    private UUID manager(String name) {
        var id = UUID.randomUUID();
        database.superuser().sql("insert into account.person (id, agency_id, name) values (?, ?, ?)").param(id)
                .param(hill).param(name).update();
        database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'SHELTER_MANAGER')")
                .param(id).update();
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), :id, 'agency_member', :agency, :agency),
                    (gen_random_uuid(), :id, 'place_manager', :place, :agency)
                """).param("id", id).param("agency", hill).param("place", house).update();
        return id;
    }

    private String as(UUID person, String before, String statement) {
        return new TriedAs(database, person).after(before, statement);
    }

    private String yes(UUID who) {
        return SAYS_YES.formatted(who, house, transfer);
    }

    @Test
    void showsAnOfferToWhoMayAnswerAndNothingElseOfTheChild() {
        var share = "perform words from casework.transfer_share where transfer_id = '" + transfer + "'";
        assertThat(as(abla, "", share)).contains(DONE);
        assertThat(as(place.outsider().value(), "", share)).contains(NOTHING);
        assertThat(as(place.manager().value(), "", share)).contains(DONE);

        for (var of : new String[]{"case_file where id", "file_move where case_file_id", "stay where case_file_id",
                "transfer_task where transfer_id"}) {
            assertThat(as(abla, "", "perform 1 from casework." + of + " = '" + file + "'")).as(of).contains(NOTHING);
        }
        assertThat(
                as(abla, "", "perform 1 from casework.task t join casework.case_file f on f.intake_id = t.intake_id"))
                .contains(NOTHING);
    }

    @Test
    void letsOneOfTwoAcceptAndMoveIt() {
        assertThat(as(abla, "", yes(abla))).contains(DONE);
        assertThat(as(abla, "", yes(kofi))).as("for somebody else").contains("row-level security");
        assertThat(as(place.manager().value(), "", yes(place.manager().value()))).contains("row-level security");
        accepted();

        assertThat(as(kofi, "", yes(kofi))).contains(NOTHING);
        assertThat(as(kofi, "", "perform 1 from casework.case_file where id = '" + file + "'")).contains(NOTHING);
        assertThat(as(abla, "", "perform 1 from casework.case_file where id = '" + file + "'")).contains(DONE);
        assertThat(as(abla, "", "update casework.case_file set state = 'closed', closed_at = now() where id = '" + file
                + "'")).as("no move says so").contains("as its last move says");
        assertThat(as(abla, closes(), "update casework.case_file set state = 'closed', closed_at = now() where id = '"
                + file + "'")).contains(DONE);
        assertThat(as(kofi, "", closes().replace(abla.toString(), kofi.toString()).replace(";", "")))
                .contains("row-level security");
    }

    private void accepted() {
        database.superuser().sql(yes(abla)).update();
    }

    private String closes() {
        return """
                insert into casework.file_move (case_file_id, number, state, transfer_id, moved_by, moved_at)
                values ('%s', 1, 'CLOSED', '%s', '%s', now());
                """.formatted(file, transfer, abla);
    }

    @Test
    void refusesAMoveThatDoesNotFollow() {
        var moved = "update casework.transfer set state = 'MOVED', answered_by = '" + abla
                + "', answered_at = now(), answer_words = '', place_id = '" + house + "' where id = '" + transfer + "'";
        assertThat(as(abla, "", moved)).contains("not a move of an offered case");
        accepted();

        assertThat(as(place.manager().value(), "", "update casework.transfer set state = 'TAKEN_BACK' where id = '"
                + transfer + "'")).contains(NOTHING);
        assertThat(as(abla, "", moved)).contains(DONE);
        database.superuser().sql(moved).update();
        assertThat(as(abla, "", "perform 1 from casework.case_file where id = '" + file + "'"))
                .as("once it has moved").contains(NOTHING);
    }

    @Test
    void isReadByNobodyOfTheOtherAgencyOnceItsTimeIsOver() {
        var row = "perform 1 from casework.transfer where id = '" + transfer + "'";
        var share = "perform words from casework.transfer_share where transfer_id = '" + transfer + "'";
        assertThat(as(abla, "", row)).contains(DONE);
        earlier("until_at = now() - interval '1 second'");

        assertThat(as(abla, "", row)).contains(NOTHING);
        assertThat(as(abla, "", share)).contains(NOTHING);
        assertThat(as(abla, "", yes(abla))).contains(NOTHING);
        assertThat(as(place.manager().value(), "", row)).as("who offered it").contains(DONE);
    }

    /** A press that stopped is taken up after ten minutes by who manages the place, in the name of who said yes. */
    @Test
    void isTakenUpByWhoManagesThePlace() {
        accepted();
        var old = "perform 1 from casework.case_file where id = '" + file + "'";
        var moves = "update casework.transfer set state = 'MOVED', answered_by = '%s', place_id = '%s' where id = '%s'";
        assertThat(as(kofi, "", old)).contains(NOTHING);
        earlier("answered_at = now() - interval '11 minutes'");

        assertThat(as(kofi, "", old)).contains(DONE);
        assertThat(as(kofi, "", moves.formatted(kofi, house, transfer))).contains("who accepted a case receives it");
        assertThat(as(kofi, "", closes().replace("'" + abla + "'", "'" + kofi + "'").replace(";", "")))
                .contains(DONE);
        assertThat(as(kofi, "", moves.formatted(abla, house, transfer))).contains(DONE);
        database.superuser().sql("delete from account.standing where person_id = ? "
                + "and capacity = 'place_manager'").param(kofi).update();
        assertThat(as(kofi, "", old)).as("who manages it no more").contains(NOTHING);
    }

    @Test
    void isOfferedAgainByTheProgramAndByNobodyElse() {
        accepted();
        var again = "update casework.transfer set state = 'OFFERED', answered_by = null, answered_at = null, "
                + "answer_words = null, place_id = null where id = '" + transfer + "'";
        assertThat(as(abla, "", again)).contains("not a move of an offered case");
        assertThat(stopped.look(Instant.now())).isZero();
        assertThat(state()).isEqualTo("ACCEPTED");

        assertThat(stopped.look(Instant.now().plus(StoppedTransfers.STOPPED_AFTER))).isPositive();

        assertThat(state()).isEqualTo("OFFERED");
        assertThat(as(abla, "", "perform 1 from casework.case_file where id = '" + file + "'")).contains(NOTHING);
        assertThat(as(abla, "", yes(abla))).as("it can be accepted anew").contains(DONE);
    }

    @Test
    void holdsTheFileOpenForWhoReceivesIt() {
        accepted();

        assertThat(as(place.manager().value(), "", """
                insert into casework.file_move (case_file_id, number, state, closing_id, closing_number, moved_by, moved_at)
                values ('%s', 1, 'CLOSED', gen_random_uuid(), 1, '%s', now())
                """.formatted(file, place.manager().value()))).contains("another agency has said yes");
    }

    private void earlier(String set) {
        // past the trigger, which knows no move from a state to itself
        database.superuser().sql("update casework.transfer t set offered_at = now() - interval '2 days', " + set
                + " from (select set_config('session_replication_role', 'replica', true)) quiet where t.id = ?")
                .param(transfer).update();
    }

    private String state() {
        return database.superuser().sql("select state from casework.transfer where id = ?").param(transfer)
                .query(String.class).single();
    }
}
