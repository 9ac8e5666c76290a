package org.kinward.core.returning.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Homes and visits in lists, for tests without a database. */
public final class InMemoryFamilies implements Families {

    private final List<Family> kept = new ArrayList<>();
    private final List<HomeVisit> visits = new ArrayList<>();

    @Override
    public void write(Family family, Written written) {
        var before = find(family.id());
        if (!before.map(Family::revision).orElse(Revision.NEW).equals(family.revision())) {
            throw new StaleRevision();
        }
        var newer = new Family(family.id(), family.file(), new Revision(family.revision().number() + 1), family.found(),
                family.told());
        before.ifPresentOrElse(one -> kept.set(kept.indexOf(one), newer), () -> kept.add(newer));
    }

    @Override
    public Optional<Family> find(FamilyId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Family> of(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).toList();
    }

    @Override
    public void seen(HomeVisit visit) {
        if (visits.stream().filter(one -> one.family().equals(visit.family())).count() != visit.number().number()) {
            throw new StaleRevision();
        }
        visits.addFirst(new HomeVisit(visit.family(), new Revision(visit.number().number() + 1), visit.on(), visit.by(),
                visit.seen(), visit.words(), visit.written()));
    }

    @Override
    public List<HomeVisit> visits(CaseFileId file) {
        var homes = of(file).stream().map(Family::id).toList();
        return visits.stream().filter(one -> homes.contains(one.family())).toList();
    }
}
