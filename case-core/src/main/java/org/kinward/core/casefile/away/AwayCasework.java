package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** The casework part of being away: the absence, its covers, the vault's tasks and the entries in one transaction. */
public class AwayCasework {

    private static final String OVERLAPS = "overlaps ";

    private final Books books;
    private final DoneOnce once;
    private final Outbox outbox;
    private final AuditTrail trail;

    public AwayCasework(Books books, DoneOnce once, Outbox outbox, AuditTrail trail) {
        this.books = books;
        this.once = once;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** Where absences and covers are kept. */
    public record Books(Absences absences, Covers covers) {
    }

    /** What a manager decides upon: an absence, what stands for it at the manager's places, and what there is to cover. */
    record Situation(Absence absence, List<Cover> standing, List<LedChild> children, boolean elsewhere) {
    }

    /** Who decides, and when. */
    public record By(Actor manager, Instant at) {
    }

    @Transactional
    public List<LedChild> ledBy(PersonId worker) {
        return books.covers().ledBy(worker);
    }

    @Transactional
    Optional<Situation> find(AbsenceId id, Instant now) {
        return books.absences().find(id).filter(absence -> absence.isToCome(now))
                .map(absence -> new Situation(absence, books.covers().of(id, now),
                        books.covers().ledBy(absence.person()), books.covers().standsElsewhere(id, now)));
    }

    /** Whether somebody is away at any moment of this time, in an absence other than this one. */
    @Transactional
    public Optional<AbsenceId> awayDuring(PersonId person, AwayTime time, Optional<AbsenceId> otherThan) {
        return books.absences().holdOverlapping(person, time).stream().map(Absence::id)
                .filter(id -> !otherThan.equals(Optional.of(id))).findFirst();
    }

    /** Marks once for each form; whoever marks the same person at the same time waits. */
    @Transactional
    AwayOutcome mark(Absence absence, List<Cover> covers, OnceKey key, By by) {
        var there = awayDuring(absence.person(), absence.time(), Optional.empty());
        var result = there.map(id -> OVERLAPS + id.value()).orElseGet(() -> absence.id().value().toString());
        return switch (once.claim(key, by.manager().person(), result)) {
            case DoneOnce.Claim.OtherRequest _ -> new AwayOutcome.KeyUsedElsewhere();
            case DoneOnce.Claim.Done(var before) -> outcome(before);
            case DoneOnce.Claim.Fresh _ -> {
                if (there.isEmpty()) {
                    keep(absence, new CoverPlan(List.of(), covers), AuditAction.AWAY_MARKED, by);
                }
                yield outcome(result);
            }
        };
    }

    private static AwayOutcome outcome(String result) {
        return result.startsWith(OVERLAPS)
                ? new AwayOutcome.AwayAlready(id(result.substring(OVERLAPS.length())))
                : new AwayOutcome.Saved(id(result));
    }

    private static AbsenceId id(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    /**
     * Keeps what was decided.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the absence since
     */
    @Transactional
    void keep(Absence absence, CoverPlan plan, AuditAction action, By by) {
        books.absences().save(absence);
        trail.record(AuditEntry.done(action, AuditObject.PERSON, absence.person().value(), absence.id().value()));
        books.covers().end(plan.ending(), by.at());
        plan.ending().forEach(cover -> write(AuditAction.COVER_ENDED, cover));
        plan.beginning().forEach(cover -> begin(cover, by));
    }

    private void begin(Cover cover, By by) {
        books.covers().begin(cover);
        if (cover.right() instanceof CareRight.OfChild right) {
            outbox.leave(new OutboxTask.CareGrant(right, by.at()));
        }
        write(AuditAction.COVER_GIVEN, cover);
    }

    private void write(AuditAction action, Cover cover) {
        trail.record(entry(action, cover));
    }

    /** What is written when a cover begins or ends: the record or the place, and who covers for whom. */
    public static AuditEntry entry(AuditAction action, Cover cover) {
        var object = cover instanceof Cover.OfChild ? AuditObject.INTAKE : AuditObject.PLACE;
        return AuditEntry.done(action, object, cover.subject(), cover.terms().cover().value(),
                cover.terms().away().value());
    }
}
