package org.kinward.core.returning.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * The child is handed over at its home. A stay in a house ends with it, at the hour at which the child set off, whenever the arrival
 * is written; follow-up is planned from the day of the arrival. Whether who receives the child may not come near was asked before.
 */
public class ArriveHome {

    /** What came of it. */
    public enum Outcome {
        ARRIVED,
        /** Somebody said before that it arrived, otherwise; or it is not on the way. */
        NOT_ON_THE_WAY,
        /** The day is still to come, or before the child set off. */
        DAY_DOES_NOT_FIT, NOT_THERE
    }

    /** What ends and what begins with it. */
    public record Then(EndOfStay stays, FollowUps followUps, PlanFollowUp plan) {
    }

    private final Returns returns;
    private final Families families;
    private final Then then;
    private final CaseMoves moves;

    public ArriveHome(Returns returns, Families families, Then then, CaseMoves moves) {
        this.returns = returns;
        this.families = families;
        this.then = then;
        this.moves = moves;
    }

    /**
     * Hands over, once; the same again is the same.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome arrive(ReturnId id, Arrival arrival, Actor by, AtAgency now) {
        return refusal(id, arrival, by, now)
                .orElseGet(() -> keep(returns.find(id).orElseThrow(), arrival, by, now));
    }

    /**
     * What stands in the way, looked at before the vault is asked and before a name is kept; {@link Outcome#ARRIVED} if the
     * same was said before, empty if it can be done.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Optional<Outcome> refusal(ReturnId id, Arrival arrival, Actor by, AtAgency now) {
        var found = returns.find(id);
        if (found.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_MOVED)).isEmpty()) {
            return Optional.of(Outcome.NOT_THERE);
        }
        var about = found.orElseThrow();
        if (about.state() != ReturnState.ON_THE_WAY) {
            return Optional.of(returns.arrival(id).filter(arrival::saysTheSame).isPresent() ? Outcome.ARRIVED
                    : Outcome.NOT_ON_THE_WAY);
        }
        var setOff = setOff(about).atZone(now.zone()).toLocalDate();
        return now.isFuture(arrival.on()) || arrival.on().isBefore(setOff) ? Optional.of(Outcome.DAY_DOES_NOT_FIT)
                : Optional.empty();
    }

    private Outcome keep(Return about, Arrival arrival, Actor by, AtAgency now) {
        var file = moves.at(about.file(), by).orElseThrow();
        if (!returns.arrive(about, arrival)) {
            return Outcome.NOT_ON_THE_WAY;
        }
        moves.done(file, TaskKind.RETURN_ARRIVAL, about.id().value(), new Task.Done(now.by(), now.at()));
        moves.record(AuditAction.RETURN_MOVED, AuditObject.RETURN, about.id().value(), file);
        then.stays().openOf(about.file())
                .ifPresent(here -> then.stays().end(here.left(departure(here, setOff(about), now)), file));
        follow(about, arrival.on(), by, now);
        return Outcome.ARRIVED;
    }

    /** Of a return that is on the way. */
    private static Instant setOff(Return about) {
        return about.moves().getLast().written().at();
    }

    /** Out of the door when it set off; a stay that began after that lasted no time. */
    private static Stay.Departure departure(Stay.Here here, Instant setOff, AtAgency now) {
        var came = here.arrived().at();
        return new Stay.Departure(Stay.Way.HANDED_OVER, setOff.isBefore(came) ? came : setOff, now.by(), now.at());
    }

    private void follow(Return about, LocalDate since, Actor by, AtAgency now) {
        var abroad = families.find(about.wanted().to()).orElseThrow().found().abroad();
        var seen = then.followUps().of(about.file()).map(FollowUp::revision).orElse(Revision.NEW);
        then.plan().plan(new PlanFollowUp.Wish(about.file(), seen, about.wanted().durable().followedUp(abroad), since),
                by, now);
    }
}
