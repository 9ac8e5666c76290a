package org.kinward.core.returning.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Steps in a list, for tests without a database. */
public final class InMemoryReturnSteps implements ReturnSteps {

    private final List<ReturnStep> kept = new ArrayList<>();

    @Override
    public boolean add(ReturnStep step, Written written) {
        return find(step.id()).isEmpty() && kept.add(step);
    }

    @Override
    public Optional<ReturnStep> find(StepId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<ReturnStep> of(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).sorted(Comparator.comparing(ReturnStep::due))
                .toList();
    }

    @Override
    public boolean end(StepId id, ReturnStep.End end) {
        var open = find(id).filter(ReturnStep::isOpen);
        open.ifPresent(one -> kept.set(kept.indexOf(one), new ReturnStep(one.id(), one.file(), one.what(), one.side(),
                one.words(), one.due(), Optional.of(end))));
        return open.isPresent();
    }
}
