package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import org.kinward.core.access.Actor;

/** What stands on Today without a database, of one person. */
public final class StandingOnToday implements AskedReleases {

    final Set<FamilyId> standing = new LinkedHashSet<>();

    @Override
    public void stand(KeptFamily family, Actor actor, Instant at) {
        standing.add(family.id());
    }

    @Override
    public void seen(FamilyId family, Actor actor, Instant at) {
        standing.remove(family);
    }
}
