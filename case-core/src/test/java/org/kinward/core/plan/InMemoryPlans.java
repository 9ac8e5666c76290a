package org.kinward.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.plan.talk.Talks;
import org.kinward.core.saving.StaleRevision;

/** Plans in a map, for tests without a database. */
public final class InMemoryPlans implements Plans {

    private final Map<PlanId, Plan> kept = new LinkedHashMap<>();

    @Override
    public void add(Plan draft) {
        if (of(draft.file()).stream().anyMatch(other -> other.version() == draft.version())) {
            throw new StaleRevision();
        }
        kept.put(draft.id(), draft);
    }

    @Override
    public void move(Plan seen, PlanLine line) {
        var stands = find(seen.id()).orElseThrow();
        if (!stands.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        kept.put(seen.id(), stands.moved(line));
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Plan> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file))
                .sorted(Comparator.comparing(Plan::version).reversed()).toList();
    }

    /** Talks in a list. */
    public static final class InMemoryTalks implements Talks {

        private final List<Talk> kept = new ArrayList<>();

        @Override
        public void add(Talk talk) {
            kept.add(talk);
        }

        @Override
        public List<Talk> of(PlanId plan) {
            return kept.reversed().stream().filter(talk -> talk.plan().equals(plan)).toList();
        }
    }
}
