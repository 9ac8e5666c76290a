package org.kinward.core.followup.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The schedules of one agency in memory. */
public final class InMemorySchedules implements Schedules {

    private final Map<For, List<Set>> sets = new HashMap<>();

    @Override
    public Current current(For whom) {
        var of = of(whom);
        return new Current(of.isEmpty() ? Shipped.of(whom.solution(), whom.danger()) : of.getLast().schedule(),
                new Revision(of.size()));
    }

    @Override
    public List<Set> history(For whom) {
        return of(whom).reversed().stream().toList();
    }

    @Override
    public java.util.Set<For> own() {
        return java.util.Set.copyOf(sets.keySet());
    }

    @Override
    public void set(For whom, Schedule schedule, Revision seen, Written by) {
        if (seen.number() != of(whom).size()) {
            throw new StaleRevision();
        }
        sets.computeIfAbsent(whom, _ -> new ArrayList<>()).add(new Set(schedule, by));
    }

    private List<Set> of(For whom) {
        return sets.getOrDefault(whom, List.of());
    }
}
