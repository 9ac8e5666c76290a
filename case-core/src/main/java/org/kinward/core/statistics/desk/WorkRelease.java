package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.attack.Counts;
import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.desk.ReleaseJob.Step;
import org.kinward.core.statistics.desk.ReleaseJob.Why;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.release.ReleaseOutcome;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleaseRequest;

/**
 * Works a release out, in no transaction: counts, looks for what to hide, and writes on the ledger where nobody was faster, else
 * begins anew. Whatever fails is a refusal.
 */
public final class WorkRelease {

    private static final int TRIES = 3;

    private final Ledgers ledgers;
    private final FamilyCounts counts;
    private final ReleaseJobs jobs;
    private final ReleaseProgramme programme;

    public WorkRelease(Ledgers ledgers, FamilyCounts counts, ReleaseJobs jobs, ReleaseProgramme programme) {
        this.ledgers = ledgers;
        this.counts = counts;
        this.jobs = jobs;
        this.programme = programme;
    }

    /** What would go out. */
    private sealed interface Next {

        /** A state of the family, and in which snapshot it was counted. */
        record State(int snapshot, Release release) implements Next {
        }

        /** There is none. */
        record Nothing(Why why) implements Next {
        }
    }

    /** One job in its agency, and what time it is. */
    private record Work(AgencyId agency, ReleaseJob job, Supplier<Instant> moment) {
    }

    /** What fails on the way is a refusal all the same, and goes on to whoever runs the job. */
    public void work(AgencyId agency, ReleaseJob job, Supplier<Instant> now) {
        var refused = Optional.of(Why.FAILED);
        try {
            refused = worked(new Work(agency, job, now));
        } finally {
            refused.ifPresent(why -> jobs.refuse(agency, job, why, now.get()));
        }
    }

    private Optional<Why> worked(Work work) {
        var refused = Optional.of(Why.FASTER);
        for (int tried = 0; tried < TRIES && refused.equals(Optional.of(Why.FASTER)); tried++) {
            refused = tried(work);
        }
        return refused;
    }

    private Optional<Why> tried(Work work) {
        if (!moves(work, Step.COUNTING)) {
            return Optional.empty();
        }
        var kept = ledgers.find(work.agency(), work.job().family()).orElseThrow();
        return switch (next(kept, work.job())) {
            case Next.Nothing(var why) -> Optional.of(why);
            case Next.State state when isNobody(state.release().atoms()) -> Optional.of(Why.NOBODY);
            case Next.State state ->
                moves(work, Step.SEARCHING) ? released(work, kept, state) : Optional.empty();
        };
    }

    private Optional<Why> released(Work work, KeptLedger kept, Next.State next) {
        var asked = work.job().asked();
        return switch (programme.release(new ReleaseRequest(kept.ledger(), kept.head(), next.release(),
                asked.audience()))) {
            case ReleaseOutcome.Refused(var reason, _) -> Optional.of(Why.valueOf(reason.name()));
            case ReleaseOutcome.Granted(var ledger, var figures) -> {
                if (!moves(work, Step.KEEPING)) {
                    yield Optional.empty();
                }
                var counted = new Ledgers.Counted(next.snapshot(), ShownFigures.of(ledger.family().cube(), figures),
                        work.job().id());
                yield ledgers.keep(kept, ledger,
                        new Ledgers.Writing(asked.by(), work.moment().get(), Optional.of(counted)))
                                ? Optional.empty()
                                : Optional.of(Why.FASTER);
            }
        };
    }

    private boolean moves(Work work, Step step) {
        return jobs.move(work.agency(), work.job(), step, work.moment().get());
    }

    /** The last release again, for an audience that has not read it; otherwise the family as it stands now. */
    private Next next(KeptLedger kept, ReleaseJob job) {
        var ledger = kept.ledger();
        int last = ledger.releases().size() - 1;
        if (last >= 0 && !ledger.family().mayFollow(ledger.releases().get(last).day(), job.asked().day())) {
            return new Next.State(kept.snapshots().get(last), ledger.releases().get(last));
        }
        return switch (counts.count(kept.family(), kept.snapshots())) {
            case FamilyCounts.Outcome.NoSnapshot _ -> new Next.Nothing(Why.NO_SNAPSHOT);
            case FamilyCounts.Outcome.NotHeld _ -> new Next.Nothing(Why.NOT_HELD);
            case FamilyCounts.Outcome.Counted(var snapshot, var kinds) -> new Next.State(snapshot,
                    new Release(job.asked().day(), new Atoms(ledger.family().cube()).merge(kinds)));
        };
    }

    private static boolean isNobody(Counts atoms) {
        return IntStream.range(0, atoms.size()).allMatch(atom -> atoms.at(atom) == 0);
    }
}
