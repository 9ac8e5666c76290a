package org.kinward.core.shelter.apart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.Stays;

/** Says that two children of a house must not share a room, opens why, and ends it. */
public class KeepApart {

    /** It warns for a year at the most; then somebody says it again, or nobody. */
    public static final int MOST_YEARS = 1;

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** The last day is over. */
        OVER_ALREADY, TOO_LONG,
        /** Not for this person, or one of the two is not in this house. */
        NOT_THERE
    }

    private final Aparts aparts;

    private final Stays stays;

    private final CaseMoves moves;

    public KeepApart(Aparts aparts, Stays stays, CaseMoves moves) {
        this.aparts = aparts;
        this.stays = stays;
        this.moves = moves;
    }

    /**
     * Keeps it once, for who cares for the children of the house now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome keep(Apart apart, ApartWords why, Actor by, LocalDate today) {
        var file = moves.atNight(apart.child(), by);
        if (file.isEmpty() || !by.places().inCare().contains(apart.place()) || !areHere(apart)) {
            return Outcome.NOT_THERE;
        }
        var until = apart.ground().until();
        if (until.isBefore(today)) {
            return Outcome.OVER_ALREADY;
        }
        if (until.isAfter(today.plusYears(MOST_YEARS))) {
            return Outcome.TOO_LONG;
        }
        if (moves.isFirst(new OnceKey(apart.id().value(), apart.wish(why)), by.person())) {
            aparts.add(apart, why);
            moves.record(AuditAction.STAY_CHANGED, AuditObject.APART, apart.id().value(), file.get());
        }
        return Outcome.KEPT;
    }

    private boolean areHere(Apart apart) {
        return isHere(apart.child(), apart.place()) && isHere(apart.other(), apart.place());
    }

    private boolean isHere(CaseFileId child, PlaceId place) {
        return stays.of(child).stream()
                .anyMatch(stay -> stay instanceof Stay.Here here && here.arrived().place().equals(place));
    }

    /** Why they must not, for who cares for the child or leads its case; each look is written down. */
    @Transactional
    public Optional<ApartWords> why(ApartId id, CaseFileId child, Actor by) {
        var file = moves.atNight(child, by);
        var why = file.flatMap(_ -> aparts.why(id, child));
        why.ifPresent(_ -> moves.record(AuditAction.SEALED_SHOWN, AuditObject.APART, id.value(), file.orElseThrow()));
        return why;
    }

    /** Ends it, once; false if it is not this person's. */
    @Transactional
    public boolean end(ApartId id, CaseFileId child, Actor by, Instant now) {
        var file = moves.atNight(child, by);
        if (file.isPresent() && aparts.end(id, child, by.person(), now)) {
            moves.record(AuditAction.STAY_CHANGED, AuditObject.APART, id.value(), file.get());
        }
        return file.isPresent();
    }
}
