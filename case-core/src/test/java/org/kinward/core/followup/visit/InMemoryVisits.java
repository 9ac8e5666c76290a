package org.kinward.core.followup.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Visits in a list, for tests without a database. */
public final class InMemoryVisits implements Visits {

    private final List<WholeVisit> kept = new ArrayList<>();

    @Override
    public void add(Visit visit) {
        kept.add(new WholeVisit(visit, Optional.empty(), false));
    }

    @Override
    public boolean hear(Heard heard) {
        var before = find(heard.visit()).filter(one -> one.heard().isEmpty());
        before.ifPresent(
                one -> kept.set(kept.indexOf(one), new WholeVisit(one.visit(), Optional.of(heard), one.isBack())));
        return before.isPresent();
    }

    @Override
    public boolean back(VisitId id, Written by) {
        var before = find(id).filter(one -> !one.isBack());
        before.ifPresent(one -> kept.set(kept.indexOf(one), new WholeVisit(one.visit(), one.heard(), true)));
        return before.isPresent();
    }

    @Override
    public Optional<WholeVisit> find(VisitId id) {
        return kept.stream().filter(one -> one.visit().id().equals(id)).findFirst();
    }

    @Override
    public List<WholeVisit> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.visit().file().equals(file)).sorted(
                Comparator.comparing((WholeVisit one) -> one.visit().met().on()).reversed()).toList();
    }
}
