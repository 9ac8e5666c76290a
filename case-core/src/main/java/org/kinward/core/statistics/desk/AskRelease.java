package org.kinward.core.statistics.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily.Protection;

/** A data officer asks for a release of a family that hides small counts. Of two who ask at once, or of two presses, there is one release. */
public final class AskRelease {

    private final Ledgers ledgers;
    private final ReleaseJobs jobs;
    private final DeskNotes notes;

    public AskRelease(Ledgers ledgers, ReleaseJobs jobs, DeskNotes notes) {
        this.ledgers = ledgers;
        this.jobs = jobs;
        this.notes = notes;
    }

    /** The job, and whether it is this one: another of the family may be going on. */
    public record Answer(ReleaseJob job, boolean isNew) {
    }

    /** Figures of which family, for whom. */
    public record Wanted(FamilyId family, Audience audience) {
    }

    public Answer ask(Wanted wanted, Actor actor, LocalDate today, Instant now) {
        var family = wanted.family();
        if (!actor.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
        notes.asked(ledgers.of(actor.agency()).stream().map(Ledgers.Overview::family)
                .filter(one -> one.id().equals(family) && one.declared().protection() == Protection.SUPPRESSED)
                .findFirst().orElseThrow(NotThere::new), actor, now);
        var fresh = new ReleaseJob(UUID.randomUUID(), family,
                new ReleaseJob.Asked(wanted.audience(), actor.person(), now, today), ReleaseJob.Step.WAITING,
                Optional.empty(), now);
        var job = jobs.ask(actor.agency(), fresh);
        return new Answer(job, job.id().equals(fresh.id()));
    }
}
