package org.kinward.core.statistics.saved;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/**
 * A question that was kept, under the name that it has now.
 *
 * @param revision
 *            how often it was named
 */
public record SavedQuestion(SavedQuestionId id, Asks asks, Named name, Revision revision) {

    /** What it is called, by whom and since when. */
    public record Named(String name, PersonId by, Instant at) {

        /** More letters are no name. */
        public static final int LONGEST = 80;

        public Named {
            name = name.strip();
            if (!fits(name)) {
                throw new IllegalArgumentException("a name has 1 to " + LONGEST + " letters");
            }
        }

        /** Whether something can be called so. */
        public static boolean fits(String name) {
            return !name.isBlank() && name.strip().length() <= LONGEST;
        }
    }
}
