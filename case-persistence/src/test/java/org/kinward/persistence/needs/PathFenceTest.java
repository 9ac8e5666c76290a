package org.kinward.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.Step;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The table of steps holds in the database, too, and no age assessment is asked for without its safeguards. */
@PersistenceTest
@Import(ContractPlace.class)
class PathFenceTest {

    private static final String SAFE = "{LAST_RESORT,CHILD_AGREES,INDEPENDENT,NOT_ALONE,NOTHING_DONE_TO_THE_BODY,DOUBT_FOR_THE_CHILD}";

    @Autowired
    private TestDatabase database;

    /** Every pair of steps is tried as a row: the database takes those of the table, and no other. */
    @Test
    void takesTheMovesOfTheTableOnly() {
        for (var from : Step.values()) {
            for (var to : Step.values()) {
                if (from.path() == to.path()) {
                    assertThat(refusal(to, "2, '" + from + "'", guards(to))).as("%s to %s", from, to)
                            .contains(from.mayBecome(to) ? "_fk" : "path_line_moves");
                }
            }
        }
    }

    @Test
    void beginsWhereTheTableBegins() {
        for (var path : Path.values()) {
            for (var step : Step.values()) {
                if (step.path() == path) {
                    assertThat(refusal(step, "1, null", guards(step))).as("%s", step)
                            .contains(Step.first(path).contains(step) ? "_fk" : "path_line_begins");
                }
            }
        }
    }

    @Test
    void asksForNoAgeAssessmentThatCouldDoHarm() {
        assertThat(refusal(Step.AGE_ASKED_FOR, "2, 'AGE_DOUBTED'", SAFE.replace("NOT_ALONE,", "")))
                .contains("path_line_does_no_harm");
    }

    private static String guards(Step step) {
        return step == Step.AGE_ASKED_FOR ? SAFE : "{}";
    }

    /** The row hangs on a file that is not there: a step of the table fails by that, any other by its own rule. */
    private String refusal(Step to, String numberAndBefore, String safeguards) {
        try {
            database.superuser()
                    .sql("insert into casework.path_line (case_file_id, path, number, step_before, step, office, "
                            + "words, safeguards, happened_on, written_by, written_at) values (gen_random_uuid(), '"
                            + to.path() + "', "
                            + numberAndBefore + ", '" + to + "', '" + (to.asksAnOffice() ? "The town hall" : "")
                            + "', '" + (to == Step.SECOND_LOOK_ASKED_FOR ? "new papers" : "") + "', '"
                            + safeguards + "', current_date, (select id from account.person limit 1), now())")
                    .update();
            return "kept";
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
