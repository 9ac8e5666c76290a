package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.away.AwayCasework.By;
import org.kinward.core.casefile.away.AwayCasework.Situation;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * A manager says who covers what, moves the days of an absence, ends it early or calls it off, for the places that the
 * manager manages. What ends is taken from the vault before casework decides, what begins is given to it after.
 */
public final class ChangeAway {

    private final AwayCasework casework;
    private final WhoMay may;
    private final DirectCare vault;

    public ChangeAway(AwayCasework casework, WhoMay may, DirectCare vault) {
        this.casework = casework;
        this.may = may;
        this.vault = vault;
    }

    /** Which absence, as it was seen. */
    public record Seen(AbsenceId absence, Revision revision) {
    }

    /**
     * Who covers what, for some of the children.
     *
     * @param children
     *            those that were asked about: one of them that the split does not name has no cover any more
     */
    public record Asked(Split split, Set<UUID> children) {

        public Asked {
            children = Set.copyOf(children);
        }
    }

    /**
     * Who covers what from now on. A child that was not asked about, because it came meanwhile or the page was full,
     * keeps its cover.
     *
     * @throws StaleRevision
     *             if somebody saved the absence since it was seen
     */
    public AwayOutcome cover(Seen seen, Asked asked, By by) {
        var found = found(seen, by);
        if (found.filter(there -> isThere(asked.split(), there, by.manager())).isEmpty()) {
            return new AwayOutcome.NotThere();
        }
        var absence = found.get().absence();
        var split = asked.split().keeping(found.get().standing(), asked.children());
        return may.refused(split, absence).<AwayOutcome>map(why -> why)
                .orElseGet(() -> decide(absence, plan(found.get(), absence, split, by.at()), by));
    }

    /**
     * Other days: what has begun keeps its beginning. Whoever covers does so for the new days, unless away in them.
     *
     * @throws StaleRevision
     *             if somebody saved it since it was seen
     */
    public AwayOutcome move(Seen seen, AwayTime wanted, By by) {
        var found = found(seen, by);
        if (found.isEmpty() || wanted.isOver(by.at())) {
            return new AwayOutcome.NotThere();
        }
        var before = found.get().absence();
        var moved = before.during(before.time().hasBegun(by.at()) ? before.time().until(wanted.until()) : wanted);
        if (found.get().elsewhere() && !moved.time().contains(before.time())) {
            return new AwayOutcome.CoveredElsewhere();
        }
        var split = Split.of(found.get().standing());
        return casework.awayDuring(before.person(), moved.time(), Optional.of(before.id()))
                .<AwayOutcome>map(AwayOutcome.AwayAlready::new)
                .or(() -> may.refused(split, moved))
                .orElseGet(() -> decide(moved, plan(found.get(), moved, split, by.at()), by));
    }

    /**
     * Ends it now, or calls it off when it has not begun; nobody covers from this moment on.
     *
     * @throws StaleRevision
     *             if somebody saved it since it was seen
     */
    public AwayOutcome end(Seen seen, By by) {
        var found = found(seen, by);
        if (found.isEmpty()) {
            return new AwayOutcome.NotThere();
        }
        return found.get().elsewhere()
                ? new AwayOutcome.CoveredElsewhere()
                : decide(found.get().absence().ended(by.at()), new CoverPlan(found.get().standing(), List.of()), by);
    }

    private Optional<Situation> found(Seen seen, By by) {
        var found = casework.find(seen.absence(), by.at())
                .filter(there -> may.change(there.absence().person(), by.manager()));
        if (found.filter(there -> !there.absence().revision().equals(seen.revision())).isPresent()) {
            throw new StaleRevision();
        }
        return found;
    }

    /** Whether everything that the split names is there to be covered. */
    private boolean isThere(Split split, Situation there, Actor manager) {
        var children = there.children().stream().map(LedChild::record).collect(Collectors.toUnmodifiableSet());
        return children.containsAll(split.children().keySet())
                && may.places(there.absence().person(), manager).containsAll(split.places().keySet());
    }

    private static CoverPlan plan(Situation there, Absence absence, Split split, Instant now) {
        return CoverPlan.between(there.standing(), CoverPlan.wanted(absence, split, there.children(), now), now);
    }

    private AwayOutcome decide(Absence absence, CoverPlan plan, By by) {
        plan.takeFrom(vault, by.at());
        casework.keep(absence, plan, absence.endedAt().isPresent() ? AuditAction.AWAY_ENDED : AuditAction.AWAY_CHANGED,
                by);
        plan.giveTo(vault, by.at());
        return new AwayOutcome.Saved(absence.id());
    }
}
