package org.kinward.core.shelter.outing;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.Stays;

/** Plans that a child goes out, as it may by the newest look at its stay (F33); nobody is kept from a doctor or a judge. */
public class PlanOuting {

    /** What came of it. */
    public enum Outcome {
        PLANNED,
        /** It would be over already. */
        OVER_ALREADY,
        /** By the newest look at the stay the child may not go out like this, or nobody has looked yet. */
        MAY_NOT,
        /** Who would go along does not work for the agency. */
        NOBODY_GOES_ALONG,
        /** The child has left the house. */
        LEFT, NOT_THERE
    }

    private final Outings outings;

    private final Stays stays;

    private final StayReviews reviews;

    private final CaseMoves moves;

    public PlanOuting(Outings outings, Stays stays, StayReviews reviews, CaseMoves moves) {
        this.outings = outings;
        this.stays = stays;
        this.reviews = reviews;
        this.moves = moves;
    }

    /**
     * Keeps it once, for lead worker, cover, manager and who is on shift.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome plan(Outing.Planned planned, Actor by) {
        var plan = planned.plan();
        var stay = stays.find(plan.stay());
        var file = stay.flatMap(found -> moves.atNight(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (stay.orElseThrow() instanceof Stay.Left) {
            return Outcome.LEFT;
        }
        var refused = refused(plan);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (moves.isFirst(new OnceKey(plan.id().value(), plan.wish()), by.person())) {
            outings.add(planned);
            moves.record(AuditAction.OUTING_CHANGED, AuditObject.OUTING, plan.id().value(), file.get());
        }
        return Outcome.PLANNED;
    }

    private Optional<Outcome> refused(Outing.Plan plan) {
        var trip = plan.trip();
        if (trip.back().isBefore(plan.written())) {
            return Optional.of(Outcome.OVER_ALREADY);
        }
        if (!trip.isAllowed(reviews.of(plan.stay()))) {
            return Optional.of(Outcome.MAY_NOT);
        }
        return trip.with().staff().filter(one -> !outings.mayGoAlong(plan.stay(), one))
                .map(_ -> Outcome.NOBODY_GOES_ALONG);
    }
}
