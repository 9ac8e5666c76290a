package org.kinward.core.intake.event;

import java.util.Optional;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;

/**
 * One child on the list of an event.
 *
 * @param number
 *            where the child stands on the list, from 1
 * @param tie
 *            to which child on the list it belongs
 */
public record EventLine(int number, IntakeId intake, Optional<Tie> tie, Revision revision) {

    /** A child belongs to another one of the same list. */
    public record Tie(Kind kind, int to) {

        /** A baby belongs to its mother; it has a line and a number of its own. */
        public enum Kind {
            BROTHER_OR_SISTER, FRIEND, BABY_OF
        }
    }

    /** The same child with another tie. */
    public EventLine tied(Optional<Tie> now) {
        return new EventLine(number, intake, now, revision);
    }

    /** Whether it is tied in this way to that line. */
    boolean is(Tie.Kind kind, int to) {
        return tie.filter(new Tie(kind, to)::equals).isPresent();
    }
}
