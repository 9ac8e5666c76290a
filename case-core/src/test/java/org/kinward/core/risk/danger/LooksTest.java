package org.kinward.core.risk.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.term.InMemoryReviewTerms;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Whatever people do, in whatever order: nothing of a look is lost, one next look is planned, a great danger is seen. */
class LooksTest {

    @Property(tries = 200)
    void keepWhatTheyPromise(@ForAll @Size(max = 12) List<Boolean> looks,
            @ForAll @Size(12) List<DangerLevel> levels, @ForAll @Size(12) List<Sign> signs,
            @ForAll @Size(12) List<Boolean> managers) {
        var lake = new CaseAtTheLake();
        var assessments = new InMemoryAssessments();
        var next = new NextLook(new InMemoryReviewTerms(), lake.moves, (_, _, _, _) -> {
        });
        var said = new ArrayList<Judgement>();

        for (int i = 0; i < looks.size(); i++) {
            var by = managers.get(i) ? lake.mensah : lake.ama;
            var judgement = new Judgement(levels.get(i), "reason " + i, by.person(), NOON.plusSeconds(60L * i));
            if (looks.get(i)) {
                new JudgeDanger(assessments, lake.moves, next).judge(Assessment.Judged.make(new Assessment.Which(
                        new AssessmentId(UUID.randomUUID()), lake.file, new Revision(assessments.of(lake.file).size())),
                        Signs.all(signs.get(i)), judgement), by);
                said.add(judgement);
            } else if (!assessments.of(lake.file).isEmpty()) {
                var outcome = new SettleDanger(assessments, lake.moves, next)
                        .settle(assessments.of(lake.file).getFirst().id(), judgement, by);
                if (outcome == SettleDanger.Outcome.SETTLED) {
                    said.add(judgement);
                }
            }
            holds(lake, assessments, said);
        }
    }

    private static void holds(CaseAtTheLake lake, InMemoryAssessments assessments, List<Judgement> said) {
        var all = assessments.of(lake.file);
        var kept = new ArrayList<Judgement>();
        all.reversed().forEach(look -> {
            kept.add(look.judged());
            if (look instanceof Assessment.Settled settled) {
                kept.add(settled.last());
            }
        });
        assertThat(kept).as("nothing is lost or changed").isEqualTo(said);
        assertThat(lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .isEqualTo(all.stream().limit(1).map(LooksTest::due).toList());
        assertThat(all.stream().skip(1)).as("numbered").allMatch(look -> look.number().number() < all.size());
    }

    private static Instant due(Assessment newest) {
        return newest.judged().at().plus(ReviewTerm.SHIPPED.of(newest.level()));
    }
}
