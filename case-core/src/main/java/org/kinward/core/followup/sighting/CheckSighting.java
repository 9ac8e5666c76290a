package org.kinward.core.followup.sighting;

import jakarta.transaction.Transactional;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Who works on the case writes down what was found out. Unless it is explained, the danger is looked at now. */
public class CheckSighting {

    /** What came of it. */
    public enum Outcome {
        CHECKED, CHECKED_BEFORE, NOT_THERE
    }

    private final Sightings sightings;
    private final CaseMoves moves;

    public CheckSighting(Sightings sightings, CaseMoves moves) {
        this.sightings = sightings;
        this.moves = moves;
    }

    /** Writes it down, once; said again in the same words it is one word. */
    @Transactional
    public Outcome check(SightingId id, Sighting.Found found, Actor by, AtAgency now) {
        var sighting = sightings.find(id);
        var file = sighting.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (sighting.orElseThrow() instanceof Sighting.Checked before) {
            return before.found().isOf(found) ? Outcome.CHECKED : Outcome.CHECKED_BEFORE;
        }
        if (!(sighting.get() instanceof Sighting.Open open) || !sightings.check(open.checked(found))) {
            return Outcome.CHECKED_BEFORE;
        }
        moves.done(file.get(), TaskKind.CHECK_SIGHTING, id.value(), new Task.Done(now.by(), now.at()));
        // on a closed file nobody judges danger: it is opened again, or a new one is, first
        if (found.came() != Sighting.Came.EXPLAINED && file.get() instanceof OpenCaseFile) {
            moves.sooner(file.get(), TaskKind.REVIEW_DANGER,
                    new CaseMoves.Thing(file.get().id().value(), now.at(), ""));
        }
        moves.record(AuditAction.SIGHTING_CHECKED, AuditObject.SIGHTING, id.value(), file.get());
        return Outcome.CHECKED;
    }
}
