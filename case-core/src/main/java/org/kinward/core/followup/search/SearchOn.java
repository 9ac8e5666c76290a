package org.kinward.core.followup.search;

import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firstdays.SafeToContact.MayKnowUs;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down how a child was looked for who could not be reached. */
public class SearchOn {

    private static final Set<MayKnowUs> RELATIVES = Set.of(MayKnowUs.MOTHER, MayKnowUs.FATHER,
            MayKnowUs.OTHER_RELATIVE);

    /** What came of it. */
    public sealed interface Outcome {

        /** It is written down. */
        record Kept() implements Outcome {
        }

        /** It is not the time for it. */
        record Refused(Search.Problem problem) implements Outcome {
        }

        /** It is over: the child was reached, or the contact ended otherwise. */
        record EndedBefore() implements Outcome {
        }

        /** It is not there for this person, or a manager's to decide. */
        record NotThere() implements Outcome {
        }
    }

    private final Searches searches;
    private final Planned planned;
    private final FirstHourPages pages;
    private final CaseMoves moves;

    public SearchOn(Searches searches, Planned planned, FirstHourPages pages, CaseMoves moves) {
        this.searches = searches;
        this.planned = planned;
        this.pages = pages;
        this.moves = moves;
    }

    /** The contacts for which somebody is looked for. */
    public record Planned(Contacts contacts, NextVisit next) {
    }

    /**
     * Writes one more line; the last one written again in the same words is one line.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one at the same moment
     */
    @Transactional
    public Outcome write(Contact contact, SearchLine line, Actor by, AtAgency now) {
        var file = moves.at(contact.file(), by)
                .filter(found -> !line.step().isDecision() || moves.manages(found, by));
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var search = searches.of(contact.id());
        if (!search.lines().isEmpty() && search.lines().getLast().isOf(line)) {
            return new Outcome.Kept();
        }
        if (planned.contacts().ended(contact.id()).isPresent()) {
            return new Outcome.EndedBefore();
        }
        var problem = search.refuses(line, relativesMayKnow(file.get().intake()), now.today());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        searches.add(search, line);
        follow(contact, line, file.get(), now);
        moves.record(AuditAction.CHILD_LOOKED_FOR, AuditObject.CONTACT, contact.id().value(), file.get());
        return new Outcome.Kept();
    }

    /** Whether safe contact says that a relative may know who we are (FIELD F18). */
    public boolean relativesMayKnow(IntakeId intake) {
        return pages.some(intake, Set.of(SafeToContact.class)).stream().map(SafeToContact.class::cast)
                .anyMatch(page -> page.whoMayKnow() instanceof Answer.Known<Set<MayKnowUs>> known
                        && known.value().stream().anyMatch(RELATIVES::contains));
    }

    /** A manager is called; what a manager has decided ends the task, and a missing child is looked at within the hour. */
    private void follow(Contact contact, SearchLine line, CaseFile file, AtAgency now) {
        if (line.step() == SearchStep.TOLD_MANAGER) {
            moves.open(file, TaskKind.DECIDE_MISSING, new CaseMoves.Thing(contact.id().value(), now.at(), ""),
                    new Task.TaskFor.DutyOfficer());
        }
        if (line.step().isDecision()) {
            moves.done(file, TaskKind.DECIDE_MISSING, contact.id().value(), new Task.Done(now.by(), now.at()));
        }
        if (line.step() == SearchStep.MISSING) {
            planned.contacts()
                    .end(new ContactEnd(contact, ContactEnd.How.MISSING, Optional.empty(), Optional.empty(), "",
                            now.written()));
            moves.sooner(file, TaskKind.REVIEW_DANGER, new CaseMoves.Thing(file.id().value(), now.at(), ""));
            planned.next().after(file, now);
        }
    }
}
