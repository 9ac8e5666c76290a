package org.kinward.web.returning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.Standing;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.saving.Revision;
import org.kinward.core.transfer.asked.AskedStep;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;

/**
 * Everything about the way home of a child.
 *
 * @param returns
 *            the newest first
 * @param safe
 *            how the child and its family are reached without harm, read before anybody goes there or asks for news
 */
public record Whole(RiskCase at, WhatWeKnow known, List<Return> returns, Stands stands, SafeContactWords safe) {

    /** A step that another agency of this installation is asked to do, and what that one is called. */
    public record Elsewhere(AskedStep asked, String agency) {
    }

    /** Homes, how they were seen, what the child wants, and what is done. */
    public record WhatWeKnow(List<Family> families, List<HomeVisit> visits, List<Wish> wishes, List<ReturnStep> steps,
            List<Elsewhere> elsewhere) {

        /** What another agency is asked of this step. */
        public Optional<Elsewhere> elsewhere(ReturnStep step) {
            return elsewhere.stream().filter(one -> one.asked().step().equals(step.id())).findFirst();
        }

        public Optional<Family> family(FamilyId id) {
            return families.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        /** How many visits of a home were kept. */
        public Revision visits(FamilyId id) {
            return new Revision(visits.stream().filter(one -> one.family().equals(id)).count());
        }
    }

    /**
     * How it stands with the newest return.
     *
     * @param missing
     *            what is missing now, without what a manager said may be missing
     * @param arrival
     *            how the child was handed over
     */
    public record Stands(Set<Missing> missing, Optional<Approval> approval, Optional<Arrival> arrival,
            Map<PersonId, String> names) {
    }

    /** The newest return, whatever became of it. */
    public Optional<Return> newest() {
        return returns.stream().findFirst();
    }

    /** The newest, if it stands there. */
    public Optional<Return> newest(ReturnState state) {
        return newest().filter(one -> one.state() == state);
    }

    /** The one that is prepared. */
    public Optional<Return> prepared() {
        return newest(ReturnState.PREPARED);
    }

    /** How it stands with somebody else's agreement. */
    public Standing standing() {
        return prepared().map(one -> Standing.of(stands.approval(), one.subject())).orElse(Standing.NOT_ASKED);
    }

    public AtAgency by(Actor actor) {
        return new AtAgency(actor.person(), at.now(), at.zone());
    }

    /** Today, as it stands in three boxes. */
    public DateInput typedToday() {
        var day = at.today();
        return new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
    }

    public CaseBar bar(Actor actor) {
        return CaseBar.of(at.head(), actor, "return");
    }

    public boolean isOpen() {
        return at.head().open();
    }

    public boolean manages(Actor actor) {
        return CaseBar.manages(at.head(), actor);
    }

    public UUID file() {
        return at.head().ids().file();
    }
}
