package org.kinward.core.followup.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Plans in a list, for tests without a database. */
public final class InMemoryFollowUps implements FollowUps {

    private final List<FollowUp> kept = new ArrayList<>();

    @Override
    public Optional<FollowUp> of(CaseFileId file) {
        return all(file).stream().findFirst();
    }

    @Override
    public List<FollowUp> all(CaseFileId file) {
        return kept.stream().filter(one -> one.plan().file().equals(file)).toList().reversed();
    }

    @Override
    public void add(Plan plan) {
        var before = all(plan.file()).size();
        if (plan.number().number() != before) {
            throw new StaleRevision();
        }
        kept.add(new FollowUp.Running(new Plan(plan.file(), new Revision(before + 1L), plan.solution(), plan.start(),
                plan.countsFrom(), plan.judged(), plan.written())));
    }

    @Override
    public boolean end(PlanEnd end) {
        var running = kept.stream()
                .filter(one -> one instanceof FollowUp.Running && one.plan().file().equals(end.file())
                        && one.revision().equals(end.plan()))
                .findFirst();
        running.ifPresent(one -> kept.set(kept.indexOf(one), new FollowUp.Over(one.plan(), end)));
        return running.isPresent();
    }
}
