package org.kinward.core.returning.plan;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.needs.decision.DecisionAbout;
import org.kinward.core.needs.decision.Decisions;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.returning.wish.Wishes;

/** Looks at everything that has to be so before a child goes home. */
public class WhatIsMissing {

    /** What is known about the child's way home. */
    public record Known(Families families, Wishes wishes, ReturnSteps steps) {
    }

    /** Whether getting in touch with the family is agreed to: a decision of its own (FIELD F102). */
    @FunctionalInterface
    public interface Contact {

        boolean isAgreed(CaseFileId file, AtAgency now);
    }

    private final Known known;
    private final Decisions decisions;
    private final Contact contact;

    public WhatIsMissing(Known known, Decisions decisions, Contact contact) {
        this.known = known;
        this.decisions = decisions;
        this.contact = contact;
    }

    /** What is missing for this return now, whatever a manager said. */
    public Set<Missing> of(Return about, AtAgency now) {
        var missing = EnumSet.noneOf(Missing.class);
        home(about, missing);
        child(about.file(), missing);
        agreed(about, missing);
        steps(about, missing);
        if (!contact.isAgreed(about.file(), now)) {
            missing.add(Missing.CONTACT_NOT_AGREED);
        }
        return missing;
    }

    private void home(Return about, Set<Missing> missing) {
        var family = known.families().find(about.wanted().to()).orElseThrow();
        var danger = known.families().lastVisit(family).map(visit -> visit.seen().danger());
        danger.ifPresentOrElse(there -> {
            add(missing, there == HomeVisit.DangerThere.GREAT, Missing.HOME_NOT_SAFE);
            add(missing, there == HomeVisit.DangerThere.NOT_KNOWN, Missing.DANGER_NOT_KNOWN);
        }, () -> missing.add(Missing.HOME_NOT_SEEN));
        add(missing, family.told().sent() == Family.WhoSent.NOT_KNOWN, Missing.WHO_SENT_NOT_KNOWN);
        add(missing, family.told().sent() == Family.WhoSent.SOMEBODY_OF_THIS_HOME, Missing.WHO_SENT_LIVES_THERE);
        add(missing, family.told().want() == Family.WantBack.NOBODY
                || family.told().want() == Family.WantBack.NOT_ASKED, Missing.NOT_WANTED_BACK);
    }

    private void child(CaseFileId file, Set<Missing> missing) {
        var wishes = known.wishes().of(file);
        add(missing, !Wish.askedTwice(wishes), Missing.CHILD_NOT_ASKED_TWICE);
        add(missing, Wish.last(wishes).filter(Wish.Wants.TO_GO::equals).isEmpty() && !wishes.isEmpty(),
                Missing.CHILD_DOES_NOT_WANT);
        add(missing, decisions.of(file).stream().noneMatch(one -> one.asked().about() == DecisionAbout.GOING_HOME),
                Missing.NO_DECISION);
    }

    private static void agreed(Return about, Set<Missing> missing) {
        var wanted = about.wanted();
        var authority = wanted.agreed().authority();
        add(missing, authority == Return.AuthoritySays.REFUSED, Missing.AUTHORITY_REFUSED);
        add(missing, authority != Return.AuthoritySays.REFUSED && !authority.isThere(), Missing.AUTHORITY_OPEN);
        add(missing, !wanted.agreed().receiving().isThere(), Missing.RECEIVING_OPEN);
        add(missing, about.receiver().filter(one -> one.of().equals(wanted.to())).isEmpty(),
                Missing.RECEIVER_NOT_CHECKED);
        add(missing, wanted.wayBack().isEmpty(), Missing.NO_WAY_BACK);
    }

    private void steps(Return about, Set<Missing> missing) {
        var steps = known.steps().of(about.file()).stream().filter(step -> !step.what().isAfterwards()).toList();
        add(missing, steps.stream().anyMatch(ReturnStep::isOpen), Missing.STEP_OPEN);
        if (known.families().find(about.wanted().to()).orElseThrow().found().abroad()) {
            add(missing, steps.stream().noneMatch(step -> step.isDone() && step.side() == ReturnStep.StepSide.US),
                    Missing.BORDER_OUR_SIDE);
            add(missing, steps.stream().noneMatch(step -> step.isDone() && step.side() != ReturnStep.StepSide.US),
                    Missing.BORDER_OTHER_SIDE);
        }
    }

    private static void add(Set<Missing> missing, boolean when, Missing what) {
        if (when) {
            missing.add(what);
        }
    }
}
