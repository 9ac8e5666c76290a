package org.kinward.core.shelter.stay;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseMoves;

/**
 * A young person leaves by an own decision, or the arrival was written by mistake. Who leaves with somebody is handed over;
 * who is missing is searched for.
 */
public class LeaveHouse {

    /** What came of it. */
    public enum Outcome {
        LEFT, LEFT_BEFORE, BEFORE_ARRIVAL, IN_THE_FUTURE, NOT_THERE
    }

    private final EndOfStay ends;

    private final CaseMoves moves;

    public LeaveHouse(EndOfStay ends, CaseMoves moves) {
        this.ends = ends;
        this.moves = moves;
    }

    /**
     * Which stay, and when the child left.
     *
     * @param mistake
     *            whether the arrival was written by mistake; then the hour does not count
     */
    public record Request(StayId stay, boolean mistake, Instant at) {
    }

    /** For lead worker, cover and managers: who is only on shift hands over, or searches. */
    @Transactional
    public Outcome leave(Request request, Actor by, Instant now) {
        var stay = ends.find(request.stay());
        var file = stay.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(stay.orElseThrow() instanceof Stay.Here here)) {
            return Outcome.LEFT_BEFORE;
        }
        if (!request.mistake() && request.at().isBefore(here.arrived().at())) {
            return Outcome.BEFORE_ARRIVAL;
        }
        if (!request.mistake() && request.at().isAfter(now)) {
            return Outcome.IN_THE_FUTURE;
        }
        var left = request.mistake() ? here.neverWas(by.person(), now)
                : here.left(new Stay.Departure(Stay.Way.OWN_DECISION, request.at(), by.person(), now));
        return ends.end(left, file.get()) ? Outcome.LEFT : Outcome.LEFT_BEFORE;
    }
}
