package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;

/** Where a child is, which agency answers for it and who leads its case, against SQL of the page role. */
@TestPropertySource(properties = "kinward.outbox.pause=1h")
class HomeFenceTest extends NightTest {

    private Actor ama;
    private IntakeId record;
    private UUID elsewhere;

    @BeforeEach
    void amaLeadsACase() {
        ama = shelter.worker();
        record = draftBy(ama);
        create(record, ama, stampOf(record));
        elsewhere = Shelter.open(database).place().value();
    }

    /** What the database says to the page role, undone in any case. */
    private String asPage(Actor who, String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        %s
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        raise exception 'it was done';
                    end $$""".formatted(before, who.person().value(), statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    private String moving(String table) {
        return "update casework.%s set place_id = '%s' where %s = '%s'".formatted(table, elsewhere,
                table.equals("intake") ? "id" : "intake_id", record.value());
    }

    @Test
    void keepsACaseAtItsPlaceWhoeverLeadsIt() {
        for (var table : new String[]{"intake", "child", "case_file", "task"}) {
            assertThat(asPage(ama, "", moving(table))).as(table).contains("permission denied");
        }
    }

    @Test
    void bindsAPlaceToItsAgencyEvenWhereAColumnMayBeWritten() {
        for (var table : new String[]{"intake", "child", "case_file"}) {
            var granted = "grant update on casework." + table + " to kinward_web;";

            assertThat(asPage(ama, granted, moving(table) + "; set constraints all immediate")).as(table)
                    .contains(table + "_place_of_agency_fk");
            assertThat(asPage(ama, granted + "alter table casework." + table + " drop constraint " + table
                    + "_place_of_agency_fk;", moving(table))).as("without the key").contains("it was done");
        }
    }

    @Test
    void letsNobodyButAManagerNameTheLeadWorker() {
        var efua = shelter.manager();
        for (var table : new String[]{"intake", "child", "case_file"}) {
            var naming = "update casework.%s set worker_id = '%s' where %s = '%s'".formatted(table,
                    kossi.person().value(), table.equals("intake") ? "id" : "intake_id", record.value());

            assertThat(asPage(kossi, "", naming)).as(table).contains("a manager of the place names the lead worker");
            assertThat(asPage(efua, "", naming)).as(table).contains("it was done");
            assertThat(asPage(kossi, "alter table casework." + table + " disable trigger worker_is_named;", naming))
                    .as("without the trigger").contains("it was done");
        }
    }

    @Test
    void beginsARecordOnlyAtTheHomeOfItsIntake() {
        var draft = draftBy(kossi);
        database.superuser().sql("update casework.intake set state = 'created' where id = :id")
                .param("id", draft.value()).update();
        var opening = """
                insert into casework.child (id, intake_id, reference, agency_id, place_id, worker_id, created_at)
                select gen_random_uuid(), id, reference, agency_id, place_id, %s, now() from casework.intake where id = '%s'""";

        assertThat(asPage(kossi, "", opening.formatted("'" + kossi.person().value() + "'", draft.value())))
                .contains("row-level security");
        assertThat(asPage(kossi, "", opening.formatted("worker_id", draft.value()))).contains("it was done");
    }
}
