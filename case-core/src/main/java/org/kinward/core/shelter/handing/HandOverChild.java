package org.kinward.core.shelter.handing;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Stay;

/** Hands a child over and ends its stay, in one move. Whether the receiver may not come near was asked before. */
public class HandOverChild {

    /** What came of it. */
    public enum Outcome {
        HANDED_OVER, LEFT_BEFORE,
        /** The paper that gives the right is of a day still to come, or the child would leave before it came. */
        TOO_EARLY, CHILD_NOT_TOLD,
        /** The second person is the same, or does not work for the agency. */
        NO_SECOND_PERSON,
        /** By telephone it is a manager who is asked. */
        NOT_A_MANAGER, NOT_THERE
    }

    private final HandingsOver handings;

    private final EndOfStay ends;

    private final Told told;

    private final CaseFiles files;

    /** Where it is written down, and who hears of somebody who may not come near. */
    public record Told(AuditTrail trail, WarnWhoManages warn) {
    }

    public HandOverChild(HandingsOver handings, EndOfStay ends, Told told, CaseFiles files) {
        this.handings = handings;
        this.ends = ends;
        this.told = told;
        this.files = files;
    }

    /** Hands the child over, once; the same again is the same. */
    @Transactional
    public Outcome hand(HandingOver handing, LocalDate today, Actor by) {
        var stay = ends.find(handing.stay());
        var file = stay.flatMap(found -> ends.at(found, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var problem = problem(handing, file.get(), today, by);
        if (problem.isPresent()) {
            return problem.get();
        }
        if (!(stay.orElseThrow() instanceof Stay.Here here)) {
            return handings.of(handing.stay()).filter(before -> before.wish().equals(handing.wish())).isPresent()
                    ? Outcome.HANDED_OVER : Outcome.LEFT_BEFORE;
        }
        return keep(handing, here, file.get());
    }

    /**
     * What stands in the way, looked at before anybody is asked about and before a name is kept: a name that was sealed with
     * a refused form would stand there when the form comes again with another one.
     */
    @Transactional
    public Optional<Outcome> refusal(HandingOver handing, LocalDate today, Actor by) {
        var stay = ends.find(handing.stay());
        var file = stay.flatMap(found -> ends.at(found, by));
        return file.isEmpty() ? Optional.of(Outcome.NOT_THERE)
                : problem(handing, file.get(), today, by).or(() -> stay.filter(
                        one -> one instanceof Stay.Here here && !here.isAt(handing.at())).map(_ -> Outcome.TOO_EARLY));
    }

    private Optional<Outcome> problem(HandingOver handing, CaseFile file, LocalDate today, Actor by) {
        if (!handing.child().told()) {
            return Optional.of(Outcome.CHILD_NOT_TOLD);
        }
        var second = handing.second();
        if (second.person().equals(by.person()) || !files.mayTake(file, second.person())) {
            return Optional.of(Outcome.NO_SECOND_PERSON);
        }
        if (second.how() == HandingOver.SecondSays.BY_PHONE && !handings.isManager(second.person(), handing.stay())) {
            return Optional.of(Outcome.NOT_A_MANAGER);
        }
        return handing.to().on().isAfter(today) ? Optional.of(Outcome.TOO_EARLY) : Optional.empty();
    }

    private Outcome keep(HandingOver handing, Stay.Here here, CaseFile file) {
        if (!here.isAt(handing.at())) {
            return Outcome.TOO_EARLY;
        }
        var departure = new Stay.Departure(Stay.Way.HANDED_OVER, handing.at(), handing.by(), handing.at());
        if (!ends.end(here.left(departure), file)) {
            return Outcome.LEFT_BEFORE;
        }
        handings.add(handing);
        if (handing.to().alike()) {
            ends.nameWasAlike(here.id(), file, handing.at());
        }
        if (handing.second().waitsFor(handing.second().person())) {
            ends.secondWasCalled(here.id(), file, handing.second().person(), handing.at());
        }
        told.trail().record(AuditEntry.done(AuditAction.CHILD_HANDED_OVER, AuditObject.STAY, here.id().value(),
                file.id().value(), file.intake().value()));
        return Outcome.HANDED_OVER;
    }

    /** Writes down that somebody who is like one who may not come near wanted the child. */
    @Transactional
    public void refused(HandingOver handing, Actor by) {
        fileOf(handing, by).ifPresent(file -> told.trail().record(refusal(handing, file)));
    }

    /** The same of somebody who may not come near: whoever manages the house hears of it, whatever becomes of the form. */
    @Transactional
    public void cameNear(HandingOver handing, Actor by) {
        fileOf(handing, by).ifPresent(file -> {
            told.trail().record(refusal(handing, file));
            told.warn().stopped(
                    new WarnWhoManages.Stopped(CameNear.StoppedAt.HAND_OVER, handing.stay().value(), handing.at()),
                    new WarnWhoManages.Child(file.intake(), file.home()), by);
        });
    }

    private Optional<CaseFile> fileOf(HandingOver handing, Actor by) {
        return ends.find(handing.stay()).flatMap(found -> ends.at(found, by));
    }

    private static AuditEntry refusal(HandingOver handing, CaseFile file) {
        return AuditEntry.refused(AuditAction.CHILD_HANDED_OVER, AuditObject.STAY, handing.stay().value(),
                file.id().value(), file.intake().value());
    }
}
