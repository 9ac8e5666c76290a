package org.kinward.core.shelter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps whom each agency has named to receive allegations against its houses; the newest name holds. */
public interface NamedReceivers {

    /**
     * Who is named where the acting person works.
     *
     * @param revision
     *            how often the agency has named somebody; 0 where nobody is named yet
     */
    record Current(Optional<PersonId> person, WhenUnseen unseen, Revision revision) {

        /** Whether this person looks after what the first one does not answer. */
        public boolean isSecond(PersonId one) {
            return unseen.second().equals(Optional.of(one));
        }
    }

    /**
     * What happens with an allegation that nobody has seen.
     *
     * @param second
     *            who takes it over; empty where administrators alone pass it on
     * @param hours
     *            after so many hours, 1 to {@value #LONGEST}
     */
    record WhenUnseen(Optional<PersonId> second, int hours) {

        /** Two weeks. */
        public static final int LONGEST = 336;

        /** While nobody has said otherwise: a day, and administrators pass it on. */
        public static final WhenUnseen USUAL = new WhenUnseen(Optional.empty(), 24);

        public WhenUnseen {
            if (hours < 1 || hours > LONGEST) {
                throw new IllegalArgumentException("an allegation is seen within 1 to " + LONGEST + " hours");
            }
        }
    }

    /** Somebody was named, by whom and when. */
    record Naming(PersonId person, WhenUnseen unseen, PersonId by, Instant at) {

        public Naming {
            if (unseen.second().equals(Optional.of(person))) {
                throw new IllegalArgumentException("the second is another person");
            }
        }

        boolean isOf(Current current) {
            return current.person().equals(Optional.of(person)) && current.unseen().equals(unseen);
        }
    }

    Current current();

    /** Who was named, the newest first, 100 at most. */
    List<Naming> history();

    /**
     * Names somebody; those before stay written down.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody else was named since
     */
    void name(Naming naming, Revision seen);
}
