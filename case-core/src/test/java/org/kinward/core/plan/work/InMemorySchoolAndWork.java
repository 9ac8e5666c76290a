package org.kinward.core.plan.work;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Offers and looks in lists, for tests without a database. */
public final class InMemorySchoolAndWork implements SchoolAndWork {

    private final List<SchoolOffer> offers = new ArrayList<>();

    private final List<WorkLook> looks = new ArrayList<>();

    @Override
    public void add(SchoolOffer offer) {
        if (offers(offer.file()).stream().anyMatch(other -> other.number().equals(offer.number()))) {
            throw new StaleRevision();
        }
        offers.add(offer);
    }

    @Override
    public void add(WorkLook look) {
        if (looks(look.file()).stream().anyMatch(other -> other.number().equals(look.number()))) {
            throw new StaleRevision();
        }
        looks.add(look);
    }

    @Override
    public List<SchoolOffer> offers(CaseFileId file) {
        return offers.reversed().stream().filter(offer -> offer.file().equals(file)).toList();
    }

    @Override
    public List<WorkLook> looks(CaseFileId file) {
        return looks.reversed().stream().filter(look -> look.file().equals(file)).toList();
    }
}
