package org.kinward.web.demo.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.ClosingId;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.followup.Solution;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.action.Doer;
import org.kinward.core.risk.action.PlanSafetyAction;
import org.kinward.core.risk.action.SafetyAction;
import org.kinward.core.risk.action.SafetyActionId;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.danger.JudgeDanger;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.factor.Evidence;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorLevel;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorPlace;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.risk.factor.keeping.WriteFactor;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.web.demo.story.DemoStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the danger to some of the invented children, as their workers would. */
@Component
@Profile("demo & !production")
public final class DemoDanger {

    private static final Set<Solution> LIVES_THERE = Set.of(Solution.HOME_OR_KIN, Solution.AT_RISK_IN_VILLAGE);

    private final Judging judging;
    private final CaseFiles files;
    private final TransactionTemplate transaction;
    private final DemoPlan plans;

    DemoDanger(Judging judging, CaseFiles files, TransactionTemplate transaction, DemoPlan plans) {
        this.plans = plans;
        this.judging = judging;
        this.files = files;
        this.transaction = transaction;
    }

    /** What people do about danger. */
    @Component
    @Profile("demo & !production")
    record Judging(Assessments assessments, JudgeDanger judge, PlanSafetyAction plan, WriteFactor write,
            MoveFactor move,
            PrepareClosing closing) {
    }

    /** A child somebody leads: a look, what is done for safety where the danger is great, and what opened the door. */
    public void of(IntakeId intake, DemoStory story, Actor by, Instant now) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        if (!Objects.requireNonNull(transaction.execute(_ -> judging.assessments().of(file))).isEmpty()) {
            return;
        }
        var danger = story.danger();
        var signs = Signs.all(Sign.NOTHING_KNOWN).with(DangerFrom.ONLINE, Sign.NOT_KNOWN).with(danger.from(),
                danger.level().needsAction() ? Sign.LIKELY_THIS_WEEK : Sign.POSSIBLE);
        judging.judge()
                .judge(Assessment.Judged.make(
                        new Assessment.Which(new AssessmentId(UUID.randomUUID()), file, Revision.NEW), signs,
                        new Judgement(danger.level(), danger.why(), by.person(), now)), by);
        if (danger.level().needsAction()) {
            judging.plan().plan(new SafetyAction.Open(new SafetyActionId(UUID.randomUUID()), file,
                    new SafetyAction.Planned(safety(danger.from()), Doer.SHIFT,
                            now.plus(Duration.ofHours(6)), by.person(), now)),
                    by);
        }
        if (danger.level() == DangerLevel.LOW && LIVES_THERE.contains(story.solution())) {
            closing(file, by, now);
        }
        factors(file, story, by, now);
        plans.of(file, by, now);
    }

    private static String safety(DangerFrom from) {
        return switch (from) {
            case PEOPLE -> "Keep the gate locked, nobody says who lives here";
            case HURTS_SELF -> "Somebody stays with the child, day and night; the health worker comes today";
            case HEALTH -> "To the clinic today, with a carer";
            case PLACE -> "Another room, near the carers";
            case LAW -> "Nobody talks to the police without the lawyer";
            case ONLINE -> "The telephone is used beside a carer";
        };
    }

    /** A small danger: somebody has begun to prepare the closing. */
    private void closing(CaseFileId file, Actor by, Instant now) {
        judging.closing().write(new PrepareClosing.Request(new ClosingId(UUID.randomUUID()), file, Revision.NEW,
                new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), "Lives with kin, seen three times",
                        Set.of(Checked.SAFETY_REVIEWED), "Wants to stay there")),
                by, now);
    }

    private void factors(CaseFileId file, DemoStory story, Actor by, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var first = List.of(new Tipped(Optional.of(new RoughMonth(today.getYear() - 1, Optional.of(3))),
                story.tipped(), by.person(), now));
        for (var door : story.doors()) {
            var tips = door.equals(story.doors().getFirst());
            var evidence = new Evidence(seenBy(door.level()), today, tips ? story.tipped() : "Told in the second talk");
            var factor = new Factor(new FactorId(UUID.randomUUID()), file,
                    new Factor.About.Door(door.what(), door.level(), Set.of(FactorPlace.HOME_AREA)),
                    List.of(line(FactorState.OPEN, evidence, by, now)), tips ? first : List.of());
            judging.write().write(factor, today, by);
            if (door.state() != FactorState.OPEN) {
                moved(factor, door.state(), by, now);
            }
        }
        judging.write().write(new Factor(new FactorId(UUID.randomUUID()), file,
                new Factor.About.Protection(story.protects()),
                List.of(line(FactorState.THERE, new Evidence(SeenBy.CHILD, today, "The child spoke of it"), by, now)),
                List.of()), today, by);
    }

    private static SeenBy seenBy(FactorLevel level) {
        return switch (level) {
            case INDIVIDUAL -> SeenBy.CHILD;
            case FAMILY -> SeenBy.FAMILY;
            case COMMUNITY -> SeenBy.COMMITTEE;
            case WORKPLACE -> SeenBy.AUTHORITY;
            case INSTITUTION -> SeenBy.WORKER;
        };
    }

    private void moved(Factor factor, FactorState state, Actor by, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var seen = new MoveFactor.Seen(factor.id(), new Revision(1), new OnceKey(UUID.randomUUID(), "demo factor"));
        judging.move().move(seen, line(state, new Evidence(SeenBy.WORKER, today, "Seen at a visit"), by, now), today,
                by);
    }

    private static FactorLine line(FactorState state, Evidence evidence, Actor by, Instant now) {
        return new FactorLine(state, state == FactorState.PROTECTED_AGAINST ? "Lives with the grandmother" : "",
                evidence, by.person(), now);
    }
}
