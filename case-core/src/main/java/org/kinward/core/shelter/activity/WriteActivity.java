package org.kinward.core.shelter.activity;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.HouseMoves;

/** Writes down what was offered in a house, and who took part. */
public class WriteActivity {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, IN_THE_FUTURE, TOO_LONG_AGO,
        /** Not a house of this person, or a child of another one. */
        NOT_THERE
    }

    private final Activities activities;

    private final HouseMoves moves;

    public WriteActivity(Activities activities, HouseMoves moves) {
        this.activities = activities;
        this.moves = moves;
    }

    /**
     * Keeps it once, for who cares for the children of the house now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome write(Activity activity, Actor by, LocalDate today) {
        var ofHouse = activity.children().stream().allMatch(child -> moves.child(child, by)
                .filter(found -> found.home().place().equals(activity.place())).isPresent());
        if (!moves.cares(activity.place(), by) || !ofHouse) {
            return Outcome.NOT_THERE;
        }
        if (activity.offered().on().isAfter(today)) {
            return Outcome.IN_THE_FUTURE;
        }
        if (activity.offered().on().isBefore(today.minusDays(Activity.DAYS_BACK))) {
            return Outcome.TOO_LONG_AGO;
        }
        if (moves.isFirst(new OnceKey(activity.id(), activity.wish()), by)) {
            activities.add(activity);
            moves.record(AuditEntry.done(AuditAction.ACTIVITY_WRITTEN, AuditObject.ACTIVITY, activity.id(),
                    activity.place().value()));
        }
        return Outcome.WRITTEN;
    }
}
