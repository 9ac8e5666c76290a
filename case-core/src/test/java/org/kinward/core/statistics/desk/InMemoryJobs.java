package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.AgencyId;

/** Jobs without a database. */
final class InMemoryJobs implements ReleaseJobs {

    final List<ReleaseJob> all = new ArrayList<>();

    @Override
    public ReleaseJob ask(AgencyId agency, ReleaseJob wanted) {
        if (last(agency, wanted.family()).filter(one -> !one.stepAt(wanted.asked().at()).isOver()).isEmpty()) {
            all.add(wanted);
        }
        return all.getLast();
    }

    @Override
    public Optional<ReleaseJob> last(AgencyId agency, FamilyId family) {
        return all.reversed().stream().filter(one -> one.family().equals(family)).findFirst();
    }

    @Override
    public boolean move(AgencyId agency, ReleaseJob job, ReleaseJob.Step step, Instant at) {
        return !current(job).step().isOver() && change(job, step, Optional.empty(), at);
    }

    @Override
    public void refuse(AgencyId agency, ReleaseJob job, ReleaseJob.Why why, Instant at) {
        change(job, ReleaseJob.Step.REFUSED, Optional.of(why), at);
    }

    ReleaseJob current(ReleaseJob job) {
        return all.stream().filter(one -> one.id().equals(job.id())).findFirst().orElseThrow();
    }

    private boolean change(ReleaseJob job, ReleaseJob.Step step, Optional<ReleaseJob.Why> why, Instant at) {
        all.replaceAll(one -> one.id().equals(job.id())
                ? new ReleaseJob(one.id(), one.family(), one.asked(), step, why, at)
                : one);
        return true;
    }
}
