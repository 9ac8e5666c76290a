package org.kinward.core.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Lines after eighteen in a list. */
public final class InMemoryAftercares implements Aftercares {

    public final List<Aftercare> kept = new ArrayList<>();

    @Override
    public Optional<Aftercare> of(CaseFileId file) {
        return history(file).stream().findFirst();
    }

    @Override
    public List<Aftercare> history(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public void add(Aftercare line) {
        if (!Aftercare.count(of(line.file())).equals(line.number())) {
            throw new StaleRevision();
        }
        kept.add(new Aftercare(line.file(), new Revision(line.number().number() + 1), line.state(), line.said(),
                line.written()));
    }
}
