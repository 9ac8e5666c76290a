package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/**
 * Somebody is away, for a time. No reason: it is nobody's business.
 *
 * @param endedAt
 *            when it was ended early, or called off before it began
 */
public record Absence(AbsenceId id, AgencyId agency, PersonId person, AwayTime time, Optional<Instant> endedAt,
        Revision revision) {

    /** One that nobody has marked yet. */
    static Absence marked(AgencyId agency, PersonId person, AwayTime time) {
        return new Absence(AbsenceId.fresh(), agency, person, time, Optional.empty(), Revision.NEW);
    }

    /** Whether there is still something to change: it is neither over by itself nor ended. */
    public boolean isToCome(Instant now) {
        return endedAt.isEmpty() && !time.isOver(now);
    }

    /** Whether the person is away at this moment. */
    public boolean isOn(Instant now) {
        return isToCome(now) && time.hasBegun(now);
    }

    Absence during(AwayTime other) {
        return new Absence(id, agency, person, other, endedAt, revision);
    }

    Absence ended(Instant now) {
        return new Absence(id, agency, person, time, Optional.of(now), revision);
    }
}
