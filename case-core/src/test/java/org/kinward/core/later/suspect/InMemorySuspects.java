package org.kinward.core.later.suspect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** That somebody wrote, and decisions, in memory. */
class InMemorySuspects implements Suspects {

    private final Map<IntakeId, Integer> written = new HashMap<>();
    private final List<SendDecision> decisions = new ArrayList<>();

    @Override
    public int written(IntakeId intake) {
        return written.getOrDefault(intake, 0);
    }

    @Override
    public boolean wrote(IntakeId intake, int number, PersonId by, Instant at) {
        if (number <= written(intake)) {
            return false;
        }
        written.put(intake, number);
        return true;
    }

    @Override
    public boolean decide(SendDecision decision) {
        return decisions.stream().noneMatch(one -> one.id().equals(decision.id())) && decisions.add(decision);
    }

    @Override
    public List<SendDecision> decisions(IntakeId intake) {
        return decisions.stream().filter(one -> one.intake().equals(intake))
                .sorted(Comparator.comparing(SendDecision::at).reversed()).toList();
    }
}
