package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;

/** Who may ask, hold, confirm and see what of it, against SQL of the page role and of the program's own. */
@TestPropertySource(properties = "kinward.outbox.pause=1h")
class ErasureFenceTest extends NightTest {

    private static final String DONE = "it was done";
    private static final String NOTHING = "nothing was changed";
    private static final String ASKING = """
            insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_by, asked_at)
            select gen_random_uuid(), id, agency_id, place_id, reference, 'CHILD_ASKED', 'asked', '%s', now()
            from casework.intake where id = '%s'""";
    private static final String HOLDING = """
            insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
            select gen_random_uuid(), id, agency_id, place_id, '%s', now() from casework.intake where id = '%s'""";
    private static final String ANSWERING = """
            update casework.erasure set state = '%s', answered_by = '%s', answered_at = now() where intake_id = '%s'""";

    private Actor ama;
    private Actor efua;
    private Actor sena;
    private IntakeId record;

    @BeforeEach
    void aRecord() {
        ama = shelter.worker();
        efua = shelter.manager();
        sena = shelter.administrator();
        record = draftBy(ama);
        create(record, ama, stampOf(record));
    }

    private String as(String role, UUID person, String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        %s
                        set local role %s;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        if not found then raise exception 'nothing was changed'; end if;
                        raise exception 'it was done';
                    end $$""".formatted(before, role, person, statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    private String asPage(Actor who, String before, String statement) {
        return as("kinward_web", who.person().value(), before, statement);
    }

    private String asking(Actor who, IntakeId intake) {
        return ASKING.formatted(who.person().value(), intake.value());
    }

    private String answering(String state, Actor who) {
        return ANSWERING.formatted(state, who.person().value(), record.value());
    }

    private void asked(Actor by) {
        database.superuser().sql(asking(by, record)).update();
    }

    private static final String ANYBODY_ASKS = "create policy anybody on casework.erasure for insert to kinward_web "
            + "with check (true);";
    private static final String ANYBODY_ANSWERS = "create policy anybody on casework.erasure for update to kinward_web "
            + "using (true) with check (true);";

    @Test
    void isAskedByManagersOfThePlaceOfARecordOnly() {
        var draft = draftBy(kossi);

        assertThat(asPage(efua, "", asking(efua, record))).contains(DONE);
        assertThat(asPage(ama, "", asking(ama, record))).contains("row-level security");
        assertThat(asPage(efua, "", asking(ama, record))).as("in another name").contains("row-level security");
        assertThat(asPage(efua, "", asking(efua, draft))).as("a draft").contains("row-level security");
        assertThat(asPage(Shelter.open(database).manager(), "", asking(efua, record))).as("elsewhere")
                .contains(NOTHING);
        assertThat(asPage(ama, ANYBODY_ASKS, asking(ama, record))).as("without the fence").contains(DONE);
    }

    @Test
    void isConfirmedByAnotherPersonWhoAdministersTheAgency() {
        asked(efua);
        var alsoEfua = """
                delete from account.person_role where person_id = '%1$s';
                insert into account.person_role (person_id, role) values ('%1$s', 'ADMINISTRATOR');
                """.formatted(efua.person().value());

        assertThat(asPage(sena, "", answering("confirmed", sena))).contains(DONE);
        assertThat(asPage(sena, "", answering("taken_back", sena))).contains("row-level security");
        assertThat(asPage(efua, "", answering("confirmed", efua))).contains("row-level security");
        assertThat(asPage(efua, alsoEfua, answering("confirmed", efua))).as("who asked, since made administrator")
                .contains("row-level security");
        assertThat(asPage(Shelter.open(database).administrator(), "", answering("confirmed", sena)))
                .as("of another agency").contains(NOTHING);
        assertThat(asPage(efua, alsoEfua + ANYBODY_ANSWERS, answering("confirmed", efua))).as("without the fence")
                .contains("erasure_needs_two_people");
    }

    @Test
    void isConfirmedInTimeOrNotAtAll() {
        asked(efua);
        var old = "update casework.erasure set asked_at = asked_at - interval '15 days';";

        assertThat(asPage(sena, old, answering("confirmed", sena))).contains(NOTHING);
        assertThat(asPage(sena, old + ANYBODY_ANSWERS, answering("confirmed", sena))).contains(DONE);
    }

    @Test
    void isNeverConfirmedWhileTheLawHoldsAndNeverHeldOnceConfirmed() {
        asked(efua);
        var held = HOLDING.formatted(efua.person().value(), record.value()) + ";";
        var confirmed = answering("confirmed", sena) + ";";
        var off = "alter table casework.erasure disable trigger hold_or_erase; "
                + "alter table casework.legal_hold disable trigger hold_or_erase;";

        assertThat(asPage(sena, held, answering("confirmed", sena))).contains("held for the law or erased");
        assertThat(asPage(efua, confirmed, HOLDING.formatted(efua.person().value(), record.value())))
                .contains("held for the law or erased");
        assertThat(asPage(sena, held + off, answering("confirmed", sena))).as("without the trigger").contains(DONE);
    }

    @Test
    void showsAdministratorsTheRequestAndNothingOfTheCase() {
        asked(efua);
        database.superuser().sql("insert into casework.erasure_words select id, 'ASKED', 'Said so twice' "
                + "from casework.erasure where intake_id = :id").param("id", record.value()).update();
        var all = "perform 1 from casework.%s where %s = '" + record.value() + "'";
        var words = "perform 1 from casework.erasure_words w join casework.erasure e on e.id = w.erasure_id "
                + "where e.intake_id = '" + record.value() + "'";

        assertThat(asPage(sena, "", all.formatted("erasure", "intake_id"))).contains(DONE);
        assertThat(asPage(sena, "", words)).contains(NOTHING);
        assertThat(asPage(sena, "", all.formatted("case_file", "intake_id"))).contains(NOTHING);
        assertThat(asPage(sena, "", all.formatted("intake", "id"))).contains(NOTHING);
        assertThat(asPage(kossi, "", all.formatted("erasure", "intake_id"))).as("who is on shift").contains(DONE);
        assertThat(asPage(kossi, "", words)).as("who is on shift").contains(NOTHING);
        assertThat(asPage(ama, "", words)).as("the lead worker").contains(DONE);
        assertThat(asPage(Shelter.open(database).administrator(), "", all.formatted("erasure", "intake_id")))
                .contains(NOTHING);
    }

    @Test
    void leavesTheVaultsTaskOnceConfirmed() {
        asked(efua);
        var leaving = "insert into casework.outbox (id, kind, reference) select gen_random_uuid(), 'VAULT_END', "
                + "reference from casework.erasure where intake_id = '" + record.value() + "'";

        assertThat(asPage(sena, "", leaving)).contains("row-level security");
        assertThat(asPage(sena, answering("confirmed", sena) + ";", leaving)).contains(DONE);
        assertThat(asPage(efua, answering("confirmed", sena) + ";", leaving)).contains("row-level security");
    }

    @Test
    void letsTheProgramDeleteNothingOfARecordThatNobodyErases() {
        asked(efua);
        var deleting = "delete from casework.case_file where intake_id = '" + record.value() + "'";

        assertThat(as("kinward_jobs", sena.person().value(), "", deleting)).contains(NOTHING);
        assertThat(as("kinward_jobs", sena.person().value(), answering("confirmed", sena) + ";", deleting))
                .contains(DONE);
    }

    /** No use case moves a child yet; whoever will, moves what hangs on the record with it. */
    @Test
    void goesWithAChildThatMoves() {
        asked(efua);
        var moved = """
                insert into account.place (id, agency_id, name, kind) select '%1$s', agency_id, 'Mango', 'shelter'
                    from casework.intake where id = '%2$s';
                update casework.intake set place_id = '%1$s' where id = '%2$s';
                """.formatted(UUID.randomUUID(), record.value());

        assertThat(asPage(efua, moved, answering("taken_back", efua))).as("of the place left behind")
                .contains(NOTHING);
        assertThat(asPage(sena, moved, answering("confirmed", sena))).contains(DONE);
    }

    @Test
    void isNeverAnsweredByWhoAskedWhoeverWritesTheRow() {
        asked(efua);

        assertThatThrownBy(() -> database.superuser().sql(answering("confirmed", efua)).update())
                .hasMessageContaining("erasure_needs_two_people");
    }
}
