package org.kinward.core.risk.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of looks at a danger promises. */
public abstract class AssessmentsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Assessments assessments();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesEveryLookBackTheNewestFirst() {
        var file = file();
        var first = look(file, Revision.NEW, DangerLevel.LOW);
        var second = look(file, new Revision(1), DangerLevel.IMMEDIATE);

        assessments().add(first);
        assessments().add(second);

        assertThat(assessments().of(file)).extracting(Assessment::level).containsExactly(DangerLevel.IMMEDIATE,
                DangerLevel.LOW);
        assertThat(assessments().find(second.id())).contains(new Assessment.Judged(second.id(), file, new Revision(2),
                second.signs(), second.judged(), second.suggested()));
        assertThat(assessments().find(new AssessmentId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> assessments().add(look(file, new Revision(1), DangerLevel.LOW)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsWhatWasSaidToTheSuggestionFirst() {
        var file = file();
        assessments().add(look(file, Revision.NEW, DangerLevel.LOW));
        var judged = (Assessment.Judged) assessments().of(file).getFirst();
        var changed = judged
                .settled(new Judgement(DangerLevel.HIGH, "A car stood there", worker(), NOW.plusSeconds(9)));

        assertThat(assessments().settle(changed)).isTrue();
        assertThat(assessments().settle(judged.settled(judged.judged()))).isFalse();

        assertThat(assessments().of(file)).containsExactly(changed);
    }

    private Assessment.Judged look(CaseFileId file, Revision seen, DangerLevel level) {
        return Assessment.Judged.make(new Assessment.Which(new AssessmentId(UUID.randomUUID()), file, seen),
                Signs.all(Sign.NOTHING_KNOWN).with(DangerFrom.PEOPLE, Sign.LIKELY_THIS_WEEK)
                        .with(DangerFrom.ONLINE, Sign.NOT_KNOWN),
                new Judgement(level, "Nobody called since", worker(), NOW));
    }
}
