package org.kinward.core.intake.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.saving.Revision;

/**
 * Children who came together: when, where, with whom. It says nothing about any one of them, and belongs to the place.
 *
 * @param count
 *            the last head count; it is over when the list has changed since
 * @param last
 *            the number of the line that was put on the list last, also when it has gone since: nobody gets it again
 */
public record Event(Id id, Home home, Came came, Made made, Optional<Count> count, int last, Revision revision) {

    /** A list longer than this belongs to two events. */
    public static final int MOST = 60;

    /** The event of one press of the button; it is all a URL carries. */
    public record Id(UUID value) {
    }

    /** Which place received them. */
    public record Home(AgencyId agency, PlaceId place) {
    }

    /**
     * How they came.
     *
     * @param service
     *            who brought them
     * @param onPaper
     *            how many children their paper names, 0 to {@value #MOST_ON_PAPER}
     */
    public record Came(Instant at, Answer<Escort.HowCame> service, Answer<Integer> onPaper) {

        /** More children than any paper names. */
        public static final int MOST_ON_PAPER = 500;

        public Came {
            if (onPaper instanceof Answer.Known<Integer>(var many, _) && (many < 0 || many > MOST_ON_PAPER)) {
                throw new IllegalArgumentException("a paper names 0 to " + MOST_ON_PAPER + " children");
            }
        }
    }

    /** Who wrote it down, and when. */
    public record Made(PersonId by, Instant at) {
    }

    /**
     * Somebody counted heads.
     *
     * @param listed
     *            how many were on the list then
     * @param why
     *            why heads, list and paper do not agree; nothing where they do
     */
    public record Count(int heads, int listed, Optional<CountReason> why, Made made) {
    }

    /** Nobody is on the list yet. */
    public static Event begin(Id id, Home home, Came came, Made made) {
        return new Event(id, home, came, made, Optional.empty(), 0, Revision.NEW);
    }

    /** Whether heads, list and paper are the same number; a paper that nobody has says nothing. */
    public boolean agrees(int heads, int listed) {
        return heads == listed && !(came.onPaper() instanceof Answer.Known<Integer>(var many, _) && many != heads);
    }

    /** The same event with this head count. */
    public Event counted(Count heads) {
        return new Event(id, home, came, made, Optional.of(heads), last, revision);
    }
}
