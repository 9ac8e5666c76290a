package org.kinward.core.tracer;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.Wanted;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Whoever works on a case writes down until when and how somebody may come back, once it is agreed to. */
public class WriteLaterContact {

    /** What is asked of consent. */
    public static final Wanted WANTED = new Wanted.Extra(ExtraUse.LATER_CONTACT);

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** It is not agreed to, or not any more. */
        NOT_AGREED,
        /** Nobody has asked how the child is reached without harm. */
        SAFE_CONTACT_FIRST,
        /** The last day is over, or too far away. */
        UNTIL_WRONG, NOT_THERE
    }

    /** What is written, by somebody who has seen so many lines. */
    public record Wish(CaseFileId file, Revision seen, LocalDate until, LaterContact.LaterWay way, String words) {

        private boolean isSaid(LaterContact line) {
            return line.until().equals(until) && line.way() == way && line.words().equals(words.strip());
        }
    }

    private final LaterContacts contacts;

    private final MayUse mayUse;

    private final SafeWays safe;

    private final CaseMoves moves;

    public WriteLaterContact(LaterContacts contacts, MayUse mayUse, SafeWays safe, CaseMoves moves) {
        this.contacts = contacts;
        this.mayUse = mayUse;
        this.safe = safe;
        this.moves = moves;
    }

    /**
     * Writes it down; what says the same as what stands there changes nothing.
     *
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome write(Wish wish, Actor by, Moment now) {
        var file = moves.at(wish.file(), by, AuditAction.LATER_CONTACT_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (mayUse.ask(wish.file(), WANTED, now) instanceof Permit.No) {
            return Outcome.NOT_AGREED;
        }
        if (!safe.isSaid(file.get().intake())) {
            return Outcome.SAFE_CONTACT_FIRST;
        }
        if (!LaterContact.fits(wish.until(), now.today())) {
            return Outcome.UNTIL_WRONG;
        }
        if (contacts.of(wish.file()).filter(wish::isSaid).isEmpty()) {
            contacts.add(new LaterContact(wish.file(), wish.seen(), wish.until(), wish.way(), wish.words(),
                    new LaterContact.By(by.person(), now.at())));
            moves.record(AuditAction.LATER_CONTACT_WRITTEN, AuditObject.LATER_CONTACT, wish.file().value(),
                    file.get());
        }
        return Outcome.WRITTEN;
    }
}
