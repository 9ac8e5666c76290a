package org.kinward.core.needs.assessment;

import java.time.Instant;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Gives an assessment for approval as it is. Every area but the hard ones has a degree then; nobody writes in it until it
 * comes back. The first that is given ends the task of the first assessment.
 */
public class GiveAssessment {

    /** What came of it. */
    public sealed interface Outcome {

        /** It is given; whether it waits or holds already, the approval says. */
        record Given() implements Outcome {
        }

        /** These areas have no degree yet. */
        record Missing(Set<NeedArea> areas) implements Outcome {
        }

        /** It was given or approved before. */
        record NotWrittenNow() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * What is given.
     *
     * @param seen
     *            how much of it was seen, {@link NeedsAssessment#seen()}
     * @param key
     *            the key of the form
     * @param words
     *            what is said to whoever approves, without names; empty to 500 signs
     */
    public record Request(NeedsAssessmentId id, Revision seen, ApprovalId key, String words) {
    }

    private final NeedsAssessments assessments;

    private final ApprovalOfNeeds approval;

    private final CaseMoves moves;

    public GiveAssessment(NeedsAssessments assessments, ApprovalOfNeeds approval, CaseMoves moves) {
        this.assessments = assessments;
        this.approval = approval;
        this.moves = moves;
    }

    /**
     * Gives it once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote in it since it was seen; nothing is given then
     */
    @Transactional
    public Outcome give(Request request, Actor by, Instant now) {
        var found = assessments.find(request.id());
        var file = found.flatMap(one -> moves.at(one.file(), by, AuditAction.NEEDS_GIVEN));
        if (found.isEmpty() || file.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (approval.isAsked(request.key())) {
            return new Outcome.Given();
        }
        var one = found.get();
        if (!one.state().isWritten()) {
            return new Outcome.NotWrittenNow();
        }
        if (!one.missing().isEmpty()) {
            return new Outcome.Missing(one.missing());
        }
        given(one, request, new By(by, now), file.get());
        return new Outcome.Given();
    }

    private record By(Actor actor, Instant at) {
    }

    /** The move holds the assessment; what was written until then shows itself afterwards. */
    private void given(NeedsAssessment one, Request request, By by, CaseFile file) {
        assessments.move(one, new NeedsLine(NeedsState.GIVEN, by.actor().person(), by.at()));
        var now = assessments.find(one.id()).orElseThrow();
        if (now.seen().number() != request.seen().number() + 1) {
            throw new StaleRevision();
        }
        approval.ask(now, request, by.actor(), by.at());
        moves.done(file, TaskKind.FIRST_ASSESSMENT, file.id().value(), new Task.Done(by.actor().person(), by.at()));
        moves.record(AuditAction.NEEDS_GIVEN, AuditObject.NEEDS, one.id().value(), file);
    }
}
