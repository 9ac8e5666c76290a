package org.kinward.core.plan.work;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.saving.OnceKey;

/** Writes down that school was offered, and whether a child may do a work and is ready for it: in this order. */
public class OfferSchool {

    private final SchoolAndWork kept;

    private final CaseMoves moves;

    public OfferSchool(SchoolAndWork kept, CaseMoves moves) {
        this.kept = kept;
        this.moves = moves;
    }

    /**
     * Writes an offer down, once for each form.
     *
     * @param form
     *            the key of the form
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since the form was shown
     */
    @Transactional
    public PlanOutcome offer(SchoolOffer offer, UUID form, LocalDate today, Actor by) {
        if (offer.on().isAfter(today)) {
            return new PlanOutcome.Refused(PlanProblem.IN_THE_FUTURE);
        }
        var stamp = new OnceKey(form, "school for " + offer.file().value() + " " + offer.what() + " " + offer.says()
                + " " + offer.on() + " " + offer.words());
        return once(offer.file(), stamp, by, () -> kept.add(offer));
    }

    /**
     * Writes a look at work down, once for each form; refused before school was offered.
     *
     * @param form
     *            the key of the form
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody looked since the form was shown
     */
    @Transactional
    public PlanOutcome look(WorkLook look, UUID form, Actor by) {
        if (kept.offers(look.file()).stream().noneMatch(offer -> offer.number().equals(look.offer()))) {
            return moves.at(look.file(), by).isEmpty() ? new PlanOutcome.NotThere()
                    : new PlanOutcome.Refused(PlanProblem.SCHOOL_FIRST);
        }
        var stamp = new OnceKey(form, "work for " + look.file().value() + " " + look.work() + " "
                + look.found().stream().sorted().toList());
        return once(look.file(), stamp, by, () -> kept.add(look));
    }

    private PlanOutcome once(CaseFileId id, OnceKey stamp, Actor by, Runnable write) {
        var file = moves.at(id, by);
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        if (moves.isFirst(stamp, by.person())) {
            write.run();
            moves.record(AuditAction.PLAN_CHANGED, AuditObject.SCHOOL_AND_WORK, id.value(), file.get());
        }
        return new PlanOutcome.Written();
    }
}
