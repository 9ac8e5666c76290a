package org.kinward.core.transfer.asked;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.step.StepId;

/** As the database keeps it, of one file; what is over is not there for anybody who asks here. */
public final class InMemoryAskedSteps implements AskedSteps {

    private final Map<StepId, AskedStep> kept = new HashMap<>();
    private final Set<StepId> over = new HashSet<>();

    @Override
    public boolean ask(AskedStep step) {
        return kept.putIfAbsent(step.step(), step) == null;
    }

    @Override
    public Optional<AskedStep> find(StepId step) {
        return Optional.ofNullable(kept.get(step)).filter(_ -> !over.contains(step));
    }

    @Override
    public List<AskedStep> of(CaseFileId file) {
        return List.copyOf(kept.values());
    }

    @Override
    public boolean answer(AskedStep answered) {
        return !over.contains(answered.step())
                && kept.computeIfPresent(answered.step(), (_, _) -> answered) != null;
    }

    @Override
    public void end(StepId step, Instant at) {
        over.add(step);
    }
}
