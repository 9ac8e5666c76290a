package org.kinward.core.verification;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/**
 * A visit: who drew which sample for whom. It is written once and never changed.
 *
 * @param files
 *            in the order in which they were drawn
 */
public record Verification(VerificationId id, Drawn drawn, Asked asked, Population population, List<DrawnFile> files) {

    public Verification {
        files = List.copyOf(files);
    }

    /** Who drew it, where and when. */
    public record Drawn(AgencyId agency, PlaceId place, PersonId by, Instant at) {
    }

    /**
     * What was asked for.
     *
     * @param visitor
     *            who comes, and from where; nothing of a child
     * @param seed
     *            the number that the visitor named
     */
    public record Asked(String visitor, YearMonth from, YearMonth to, int seed, int most) {

        public static final int LONGEST = 200;

        public Asked {
            visitor = visitor.strip();
            if (visitor.isEmpty() || visitor.length() > LONGEST || to.isBefore(from)) {
                throw new IllegalArgumentException("a visitor has a name, and months do not end before they begin");
            }
        }
    }

    /** From how many files it was drawn, and the seal over their numbers. */
    public record Population(int size, String seal) {
    }

    /** One that was drawn. */
    public record DrawnFile(UUID caseFile, UUID intake, String reference) {
    }
}
