package org.kinward.core.followup.plan;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Solution;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.core.saving.Revision;

/** Plans the follow-up of a child, or plans it anew because the child lives differently. */
public class PlanFollowUp {

    /** What came of it. */
    public enum Outcome {
        PLANNED,
        /** It begins too far ahead. */
        TOO_FAR, NOT_THERE
    }

    /** What is wanted, by somebody who has seen so many plans. */
    public record Wish(CaseFileId file, Revision seen, Solution solution, LocalDate start) {

        private boolean isOf(Plan plan) {
            return plan.solution() == solution && plan.start().equals(start);
        }
    }

    private final FollowUps followUps;
    private final Assessments dangers;
    private final CaseMoves moves;
    private final MakeAnew anew;

    public PlanFollowUp(FollowUps followUps, Assessments dangers, CaseMoves moves, MakeAnew anew) {
        this.followUps = followUps;
        this.dangers = dangers;
        this.moves = moves;
        this.anew = anew;
    }

    /**
     * Plans it; what says the same as a plan that runs changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody planned otherwise since
     */
    @Transactional
    public Outcome plan(Wish wish, Actor by, AtAgency now) {
        var file = moves.at(wish.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (wish.start().isAfter(now.today().plusDays(Plan.MOST_DAYS_AHEAD))) {
            return Outcome.TOO_FAR;
        }
        var before = followUps.of(wish.file());
        if (before.orElse(null) instanceof FollowUp.Running running && wish.isOf(running.plan())) {
            return Outcome.PLANNED;
        }
        var plan = new Plan(wish.file(), wish.seen(), wish.solution(), wish.start(), wish.start(),
                level(wish.file()), now.written());
        anew.by(plan, file.get(), !(before.orElse(null) instanceof FollowUp.Running), now);
        moves.record(AuditAction.FOLLOW_UP_PLANNED, AuditObject.FOLLOW_UP, wish.file().value(), file.get());
        return Outcome.PLANNED;
    }

    private Optional<DangerLevel> level(CaseFileId file) {
        return dangers.of(file).stream().findFirst().map(Assessment::level);
    }
}
