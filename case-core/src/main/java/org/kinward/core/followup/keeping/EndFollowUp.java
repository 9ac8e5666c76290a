package org.kinward.core.followup.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A manager of the place decides that follow-up is over; nothing else ends it (FIELD F91). */
public class EndFollowUp {

    /** What came of it. */
    public enum Outcome {
        ENDED,
        /** Somebody decided, or planned anew, since. */
        CHANGED_SINCE,
        /** No visit of the last 30 days has seen the child alone and asked the ten questions. */
        NO_MEASURE,
        /** The later call would be in the past. */
        PAST_CALL, NOT_THERE
    }

    private final FollowUps followUps;
    private final Open open;
    private final Visits visits;
    private final CaseMoves moves;

    public EndFollowUp(FollowUps followUps, Open open, Visits visits, CaseMoves moves) {
        this.followUps = followUps;
        this.open = open;
        this.visits = visits;
        this.moves = moves;
    }

    /** What is still open. */
    public record Open(Contacts contacts, NextVisit next) {
    }

    /** Decides it, once; what is still planned is over. */
    @Transactional
    public Outcome end(PlanEnd end, Actor by, AtAgency now) {
        var file = moves.at(end.file(), by).filter(found -> moves.manages(found, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(followUps.of(end.file()).orElse(null) instanceof FollowUp.Running(var plan))
                || !plan.number().equals(end.plan())) {
            return Outcome.CHANGED_SINCE;
        }
        if (end.laterCall().filter(day -> day.isBefore(now.today())).isPresent()) {
            return Outcome.PAST_CALL;
        }
        if (!isMeasured(end, now)) {
            return Outcome.NO_MEASURE;
        }
        if (!followUps.end(end)) {
            return Outcome.CHANGED_SINCE;
        }
        open.contacts().endAll(open.contacts().open(end.file()), ContactEnd.How.OVER, now.written());
        moves.dropped(file.get(), Set.of(TaskKind.DECIDE_MISSING), new Task.Done(now.by(), now.at()));
        open.next().after(file.get(), now);
        moves.record(AuditAction.FOLLOW_UP_ENDED, AuditObject.FOLLOW_UP, end.file().value(), file.get());
        return Outcome.ENDED;
    }

    private boolean isMeasured(PlanEnd end, AtAgency now) {
        return end.measure().map(VisitId::new).map(
                id -> visits.of(end.file()).stream().filter(one -> one.visit().id().equals(id))
                        .anyMatch(one -> one.isEndMeasure(now.today())))
                .orElse(!end.reason().needsMeasure());
    }

    /** The visit that would be the end measure, the newest first. */
    public static Optional<WholeVisit> measure(List<WholeVisit> visits, AtAgency now) {
        return visits.stream().filter(one -> one.isEndMeasure(now.today())).findFirst();
    }
}
