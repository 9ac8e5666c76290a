package org.kinward.core.followup.contact;

import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A contact was not done: it has a reason, and another day. */
public class SayNotDone {

    /** The latest day for trying again, counted from today. */
    public static final int LATEST_DAYS = 92;

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** Somebody has written down before how it ended. */
        ENDED_BEFORE,
        /** The other day is past, or too far away. */
        NO_SUCH_DAY, NOT_THERE
    }

    private final Contacts contacts;
    private final CaseMoves moves;
    private final NextVisit next;

    public SayNotDone(Contacts contacts, CaseMoves moves, NextVisit next) {
        this.contacts = contacts;
        this.moves = moves;
        this.next = next;
    }

    /** Says so, once; said again in the same words it is one word. */
    @Transactional
    public Outcome say(ContactEnd end, LocalDate again, Actor by, AtAgency now) {
        var contact = end.contact();
        var file = moves.at(contact.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (again.isBefore(now.today()) || again.isAfter(now.today().plusDays(LATEST_DAYS))) {
            return Outcome.NO_SUCH_DAY;
        }
        if (!contacts.end(end)) {
            return contacts.ended(contact.id()).filter(end::isOf).isPresent() ? Outcome.KEPT : Outcome.ENDED_BEFORE;
        }
        var ground = contact.ground().isExtra() ? contact.ground() : Contact.Ground.AGAIN;
        contacts.plan(List.of(Contact.fresh(contact.file(), again, contact.need(), ground)), now.written());
        moves.dropped(file.get(), TaskKind.DECIDE_MISSING, contact.id().value(), new Task.Done(now.by(), now.at()));
        next.after(file.get(), now);
        moves.record(AuditAction.CONTACT_NOT_DONE, AuditObject.CONTACT, contact.id().value(), file.get());
        return Outcome.KEPT;
    }
}
