package org.kinward.core.service.gap;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;

/** A need of a child for which there is no service here. It is written once; what ended it stands beside it. */
public record ServiceGap(GapId id, CaseFileId file, Need need, Said said, Optional<End> end) {

    /**
     * What is needed.
     *
     * @param words
     *            {@link #SHORTEST} to {@link #LONGEST} signs, without names
     */
    public record Need(NeedArea area, String words) {

        public static final int SHORTEST = 3;

        public static final int LONGEST = 200;

        public Need {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException("3 to 200 signs");
            }
        }
    }

    /** Who said it, and when. */
    public record Said(PersonId by, Instant at) {
    }

    /** Why it is not so any more. */
    public enum GapOver {
        FOUND, NOT_NEEDED_ANY_MORE, BY_MISTAKE
    }

    /** That it is not so any more. */
    public record End(GapOver how, Said said) {
    }

    /** Whether it is still so. */
    public boolean isOpen() {
        return end.isEmpty();
    }
}
