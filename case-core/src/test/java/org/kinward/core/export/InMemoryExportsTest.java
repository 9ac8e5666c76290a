package org.kinward.core.export;

import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;

class InMemoryExportsTest extends ExportsContract {

    private final InMemoryExports exports = new InMemoryExports();
    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final Actor officer = of(Role.DATA_OFFICER);
    private final Actor second = of(Role.ADMINISTRATOR);

    @Override
    protected Exports exports() {
        return exports;
    }

    @Override
    protected ExportFiles files() {
        return exports;
    }

    @Override
    protected Exports bySecond() {
        return exports;
    }

    @Override
    protected Actor officer() {
        return officer;
    }

    @Override
    protected Actor second() {
        return second;
    }

    private Actor of(Role role) {
        return new Actor(new PersonId(UUID.randomUUID()), agency, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
