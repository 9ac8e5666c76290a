package org.kinward.core.followup.sighting;

import java.time.Duration;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.TaskKind;

/** Anybody on the team writes down that a child was seen; who works on the case checks it within a day. */
public class WriteSighting {

    /** Within so many hours it is checked. */
    public static final Duration CHECKED_WITHIN = Duration.ofHours(24);

    /** What came of it. */
    public enum Outcome {
        WRITTEN, IN_FUTURE, NOT_THERE
    }

    private final Sightings sightings;
    private final CaseMoves moves;

    public WriteSighting(Sightings sightings, CaseMoves moves) {
        this.sightings = sightings;
        this.moves = moves;
    }

    /**
     * Writes it down once; its id is the key of the form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has written something else before
     */
    @Transactional
    public Outcome write(Sighting.Open sighting, Actor by, AtAgency now) {
        var file = moves.atNight(sighting.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var told = sighting.told();
        if (now.isFuture(told.on())) {
            return Outcome.IN_FUTURE;
        }
        var stamp = new OnceKey(sighting.id().value(), "sighting of " + sighting.file().value() + " " + told.on() + " "
                + told.by() + " " + told.sure() + " " + told.words());
        if (moves.isFirst(stamp, by.person())) {
            sightings.add(sighting);
            moves.open(file.get(), TaskKind.CHECK_SIGHTING,
                    new CaseMoves.Thing(sighting.id().value(), now.at().plus(CHECKED_WITHIN), ""));
            moves.record(AuditAction.SIGHTING_WRITTEN, AuditObject.SIGHTING, sighting.id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }
}
