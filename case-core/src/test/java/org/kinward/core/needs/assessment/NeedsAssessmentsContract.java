package org.kinward.core.needs.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.needs.OpenNeeds;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of assessments promises, and every reader of needs. */
public abstract class NeedsAssessmentsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract NeedsAssessments assessments();

    protected abstract OpenNeeds needs();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEachAreaByItselfAndTheLastWordOfEach() {
        var begun = begin(file());
        var school = NeedsExamples.saved(NeedArea.SCHOOL, NeedDegree.URGENT, worker(), NOW);
        var papers = NeedsExamples.saved(NeedArea.PAPERS, NeedDegree.NONE, worker(), NOW);
        assessments().save(begun.id(), school);
        assessments().save(begun.id(), papers);
        var later = NeedsExamples
                .saved(NeedArea.SCHOOL, NeedDegree.NOT_ENOUGH_INFORMATION, worker(), NOW.plusSeconds(9)).next();

        assessments().save(begun.id(), later);

        var stands = assessments().find(begun.id()).orElseThrow();
        assertThat(stands.areas().values()).containsExactly(later.next(), papers.next());
        assertThat(stands.begun()).isEqualTo(begun);
        assertThatThrownBy(() -> assessments().save(begun.id(), later)).isInstanceOf(StaleRevision.class);
        assertThat(assessments().find(new NeedsAssessmentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsOneBesideTheOtherTheNewestFirst() {
        var file = file();
        var first = begin(file);
        move(first.id(), NeedsState.GIVEN);
        move(first.id(), NeedsState.APPROVED);
        var second = NeedsExamples.begun(file, worker(), NOW.plusSeconds(60));

        assessments().begin(second, new Revision(1));

        assertThat(assessments().of(file)).extracting(NeedsAssessment::id, one -> one.number().number())
                .containsExactly(tuple(second.id(), 2L),
                        tuple(first.id(), 1L));
        assertThatThrownBy(() -> assessments().begin(NeedsExamples.begun(file, worker(), NOW), new Revision(1)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsEveryMoveAndRefusesOneFromAnOldPage() {
        var begun = begin(file());
        var seen = assessments().find(begun.id()).orElseThrow();
        move(begun.id(), NeedsState.GIVEN);
        move(begun.id(), NeedsState.SENT_BACK);

        assertThat(assessments().find(begun.id()).orElseThrow().lines()).extracting(NeedsLine::state)
                .containsExactly(NeedsState.OPEN, NeedsState.GIVEN, NeedsState.SENT_BACK);
        assertThatThrownBy(() -> assessments().move(seen, new NeedsLine(NeedsState.GIVEN, worker(), NOW)))
                .isInstanceOf(StaleRevision.class);
    }

    /** A draft tells nothing; what was sent back still does, and the newest that was given counts. */
    @Test
    void tellsTheNeedsOfTheNewestThatWasGiven() {
        var file = file();
        var first = begin(file);
        assessments().save(first.id(), NeedsExamples.saved(NeedArea.SCHOOL, NeedDegree.URGENT, worker(), NOW));
        assessments().save(first.id(), NeedsExamples.saved(NeedArea.PAPERS, NeedDegree.NONE, worker(), NOW));
        assessments().save(first.id(),
                NeedsExamples.saved(NeedArea.BODY, NeedDegree.NOT_ENOUGH_INFORMATION, worker(), NOW));
        assertThat(needs().openOf(file)).isEmpty();

        move(first.id(), NeedsState.GIVEN);
        move(first.id(), NeedsState.SENT_BACK);

        var answer = NeedsExamples.answer(NeedDegree.URGENT, NOW);
        assertThat(needs().openOf(file)).containsExactly(
                new OpenNeed(first.id(), NeedArea.BODY, NeedDegree.NOT_ENOUGH_INFORMATION, "", Optional.empty()),
                new OpenNeed(first.id(), NeedArea.SCHOOL, NeedDegree.URGENT, answer.needed().words(),
                        answer.needed().by()));
        move(first.id(), NeedsState.GIVEN);
        move(first.id(), NeedsState.APPROVED);
        assessments().begin(NeedsExamples.begun(file, worker(), NOW), new Revision(1));
        assertThat(needs().openOf(file)).extracting(OpenNeed::assessment).containsOnly(first.id());
    }

    private NeedsAssessment.Begun begin(CaseFileId file) {
        var begun = NeedsExamples.begun(file, worker(), NOW);
        assessments().begin(begun, Revision.NEW);
        return begun;
    }

    private void move(NeedsAssessmentId id, NeedsState to) {
        assessments().move(assessments().find(id).orElseThrow(), new NeedsLine(to, worker(), NOW));
    }
}
