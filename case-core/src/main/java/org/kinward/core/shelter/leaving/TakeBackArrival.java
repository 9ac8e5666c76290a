package org.kinward.core.shelter.leaving;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;

/**
 * Takes an arrival back that was written by mistake. After that no head count asks for the child, so it is done soon, with a reason, and
 * only as long as nothing says that the child was in the house; the house reads it in what happened since.
 */
public class TakeBackArrival {

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK, LEFT_BEFORE, NO_REASON,
        /** It was written more than a day ago. */
        TOO_OLD,
        /** Somebody counted the child, gave it a medicine, planned a way out, looked at its stay, or searches for it. */
        WAS_HERE,
        /** Only who manages the house sees all that says so. */
        NOT_MANAGER, NOT_THERE
    }

    private final EndOfStay ends;

    private final Stays stays;

    private final CaseMoves moves;

    public TakeBackArrival(EndOfStay ends, Stays stays, CaseMoves moves) {
        this.ends = ends;
        this.stays = stays;
        this.moves = moves;
    }

    /**
     * Takes it back, for a manager of the house.
     *
     * @param why
     *            in words without names
     */
    @Transactional
    public Outcome take(StayId id, Said why, Actor by, Instant now) {
        var stay = stays.find(id);
        var file = stay.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(stay.orElseThrow() instanceof Stay.Here here)) {
            return Outcome.LEFT_BEFORE;
        }
        if (!moves.manages(file.get(), by)) {
            return Outcome.NOT_MANAGER;
        }
        var refused = refused(here, why, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        return ends.end(here.neverWas(by.person(), now, why), file.get()) ? Outcome.TAKEN_BACK : Outcome.LEFT_BEFORE;
    }

    private Optional<Outcome> refused(Stay.Here here, Said why, Instant now) {
        if (!why.isSaid()) {
            return Optional.of(Outcome.NO_REASON);
        }
        if (!here.isYoung(now)) {
            return Optional.of(Outcome.TOO_OLD);
        }
        return stays.hasTraces(here.id()) ? Optional.of(Outcome.WAS_HERE) : Optional.empty();
    }
}
