package org.kinward.core.followup.keeping;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down the first page of a visit. What was noticed has its consequences at once, whatever becomes of the second. */
public class RecordVisit {

    /** Within so many hours somebody who is on the way says that the way back was safe. */
    public static final Duration BACK_WITHIN = Duration.ofHours(4);

    /** What came of it. */
    public enum Outcome {
        RECORDED,
        /** A visit is not in the future. */
        IN_FUTURE,
        /** A sign that the list does not offer. */
        NOT_IN_THE_LIST, NOT_THERE
    }

    private final Kept kept;
    private final CodeLists lists;
    private final CaseMoves moves;
    private final OpenExtra extra;

    public RecordVisit(Kept kept, CodeLists lists, CaseMoves moves, OpenExtra extra) {
        this.kept = kept;
        this.lists = lists;
        this.moves = moves;
        this.extra = extra;
    }

    /** Where visits and contacts are kept, and what is next. */
    public record Kept(Visits visits, Contacts contacts, NextVisit next) {
    }

    /**
     * Writes it down once; its id is the key of the form.
     *
     * @throws StaleRevision
     *             if somebody has written down since how the contact ended, or the same form was sent with something else
     */
    @Transactional
    public Outcome record(Visit visit, Actor by, AtAgency now) {
        var file = moves.at(visit.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (now.isFuture(visit.met().on())) {
            return Outcome.IN_FUTURE;
        }
        if (!isOffered(visit, by)) {
            return Outcome.NOT_IN_THE_LIST;
        }
        if (moves.isFirst(stamp(visit), by.person())) {
            keep(visit, file.get(), now);
        }
        return Outcome.RECORDED;
    }

    private void keep(Visit visit, CaseFile file, AtAgency now) {
        kept.visits().add(visit);
        visit.contact().ifPresent(id -> {
            var open = kept.contacts().open(file.id()).stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(StaleRevision::new);
            end(open, visit, file, now);
        });
        if (visit.noticed().isSign()) {
            extra.because(Contact.Ground.SIGNS, file, now);
        }
        if (visit.met().back() == Back.NOT_YET) {
            moves.open(file, TaskKind.BACK_SAFELY,
                    new CaseMoves.Thing(visit.id().value(), now.at().plus(BACK_WITHIN), ""),
                    new Task.TaskFor.DutyOfficer());
        }
        kept.next().after(file, now);
        moves.record(AuditAction.VISIT_RECORDED, AuditObject.VISIT, visit.id().value(), file);
    }

    /** News of a child does not end a contact that needs the child seen: it stays open. */
    private void end(Contact open, Visit visit, CaseFile file, AtAgency now) {
        if (visit.met().how().meets(open.need())) {
            if (!kept.contacts().end(ContactEnd.done(open, visit.id().value(), now.written()))) {
                throw new StaleRevision();
            }
            moves.dropped(file, TaskKind.DECIDE_MISSING, open.id().value(), new Task.Done(now.by(), now.at()));
        }
    }

    private boolean isOffered(Visit visit, Actor by) {
        var signs = visit.noticed().signs();
        if (signs.isEmpty()) {
            return true;
        }
        var offered = Optional.ofNullable(lists.of(Set.of(CodeList.TRAFFICKED_AGAIN), by.agency())
                .get(CodeList.TRAFFICKED_AGAIN)).orElseThrow();
        return signs.stream().allMatch(sign -> offered.stream()
                .anyMatch(line -> !line.isRetired() && line.code().equals(sign.code())));
    }

    private static OnceKey stamp(Visit visit) {
        return new OnceKey(visit.id().value(), "visit to " + visit.file().value() + " " + visit.contact() + " "
                + visit.met() + " " + visit.noticed().signs().stream().map(Object::toString).sorted().toList() + " "
                + visit.noticed().siblings());
    }
}
