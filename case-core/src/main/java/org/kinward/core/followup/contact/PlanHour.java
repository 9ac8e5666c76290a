package org.kinward.core.followup.contact;

import jakarta.transaction.Transactional;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;

/** Says on which day and at which hour somebody goes, for the list of that day. */
public class PlanHour {

    /** What came of it. */
    public enum Outcome {
        PLANNED, ENDED_BEFORE,
        /** The day is past. */
        PAST, NOT_THERE
    }

    private final Contacts contacts;
    private final CaseMoves moves;

    public PlanHour(Contacts contacts, CaseMoves moves) {
        this.contacts = contacts;
        this.moves = moves;
    }

    /** Says so; another day or hour is said beside it, and the newest holds. */
    @Transactional
    public Outcome plan(Appointment appointment, Actor by, AtAgency now) {
        var contact = contacts.find(appointment.contact());
        var file = contact.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (appointment.on().isBefore(now.today())) {
            return Outcome.PAST;
        }
        if (contacts.ended(appointment.contact()).isPresent()) {
            return Outcome.ENDED_BEFORE;
        }
        contacts.appoint(appointment);
        moves.record(AuditAction.FOLLOW_UP_PLANNED, AuditObject.CONTACT, appointment.contact().value(), file.get());
        return Outcome.PLANNED;
    }
}
