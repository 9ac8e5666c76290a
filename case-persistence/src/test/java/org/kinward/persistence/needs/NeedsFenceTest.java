package org.kinward.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsAssessments;
import org.kinward.core.needs.assessment.NeedsExamples;
import org.kinward.core.needs.assessment.NeedsLine;
import org.kinward.core.needs.assessment.NeedsState;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The hours are the agency's own; the table of moves holds in the database, too; nobody writes in what is given. */
@PersistenceTest
@Import(ContractPlace.class)
class NeedsFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private NeedsAssessments assessments;
    @Autowired
    private TestDatabase database;

    /** Every pair of states is tried as a row: the database takes those of the table, and no other. */
    @Test
    void takesTheMovesOfTheTableOnly() {
        for (var from : NeedsState.values()) {
            for (var to : NeedsState.values()) {
                assertThat(refusal(from, to)).as("%s to %s", from, to)
                        .isEqualTo(from.mayBecome(to) ? "before" : "moves");
            }
        }
    }

    @Test
    void takesNoWordInWhatIsGivenUntilTheFenceIsGone() {
        var hers = place.as(place.worker(), NeedsAssessments.class, assessments);
        var one = given(hers);
        var saved = NeedsExamples.saved(NeedArea.SCHOOL, NeedDegree.NONE, place.worker(), NOW);
        var row = "insert into casework.needs_area (assessment_id, area, number, strength, facts, childs_view, degree, needed, "
                + "saved_by, saved_at) values ('" + one.id().value() + "', 'SCHOOL', 1, '', '', '', 'NONE', '', '"
                + place.worker().value() + "', now())";

        assertThatThrownBy(() -> hers.save(one.id(), saved)).isInstanceOf(StaleRevision.class);
        assertThat(asPage("", row)).contains("row-level security");
        assertThat(asPage(
                "drop policy writes_on_the_case on casework.needs_area; create policy open on casework.needs_area "
                        + "for insert to kinward_web with check (true);",
                row)).as("without the fence").contains("it was done");
    }

    /** Who is only on shift, or leads another child, finds nothing and leaves nothing. */
    @Test
    void isThereForWhoWorksOnTheCaseOnly() {
        var hers = place.as(place.worker(), NeedsAssessments.class, assessments);
        var one = given(hers);
        var stranger = place.as(place.administrator(), NeedsAssessments.class, assessments);

        assertThat(place.hold(NeedsAssessments.class, assessments).find(one.id())).isPresent();
        assertThat(stranger.find(one.id())).isEmpty();
        assertThatThrownBy(() -> stranger.begin(NeedsExamples.begun(one.file(), place.administrator(), NOW),
                new Revision(1))).isInstanceOf(DataAccessException.class);
    }

    private NeedsAssessment given(NeedsAssessments hers) {
        var begun = NeedsExamples.begun(place.fileOf(place.worker()), place.worker(), NOW);
        hers.begin(begun, Revision.NEW);
        hers.move(hers.find(begun.id()).orElseThrow(), new NeedsLine(NeedsState.GIVEN, place.worker(), NOW));
        return hers.find(begun.id()).orElseThrow();
    }

    private String asPage(String before, String statement) {
        return told(
                before + " set local role kinward_web; perform set_config('kinward.person', '" + place.worker().value()
                        + "', true); " + statement + "; raise exception 'it was done';");
    }

    /** The row hangs on one that is not there: a move of the table fails by that, any other by its own rule. */
    private String refusal(NeedsState from, NeedsState to) {
        return told(
                "insert into casework.needs_line (assessment_id, number, state, state_before, moved_by, moved_at) values ("
                        + "gen_random_uuid(), 2, '" + to + "', '" + from
                        + "', (select id from account.person limit 1), now());")
                .replaceAll("(?s).*needs_line_(?:(moves)|(?:before|assessment)_fk).*", "$1").replaceAll("^$", "before");
    }

    private String told(String block) {
        try {
            database.superuser().sql("do $$ begin " + block + " end $$").update();
            return "kept";
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
