package org.kinward.core.followup.keeping;

import java.time.Duration;
import java.util.List;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.task.TaskKind;

/** What follows when something was noticed: the child is seen alone soon, and the danger is looked at within a day. */
public class OpenExtra {

    /** After signs of being trafficked again. */
    public static final int DAYS_AFTER_SIGNS = 3;
    /** After something that is worse. */
    public static final int DAYS_AFTER_WORSE = 7;

    private static final Duration LOOK = Duration.ofHours(24);

    private final Contacts contacts;
    private final CaseMoves moves;

    public OpenExtra(Contacts contacts, CaseMoves moves) {
        this.contacts = contacts;
        this.moves = moves;
    }

    /** Opens it, unless one for the same ground is open. It runs in the transaction of the visit. */
    void because(Contact.Ground ground, CaseFile file, AtAgency now) {
        if (contacts.open(file.id()).stream().noneMatch(one -> one.ground() == ground)) {
            var days = ground == Contact.Ground.SIGNS ? DAYS_AFTER_SIGNS : DAYS_AFTER_WORSE;
            contacts.plan(List.of(
                    Contact.fresh(file.id(), now.today().plusDays(days), HowSeen.SEEN_ALONE, ground)), now.written());
        }
        moves.sooner(file, TaskKind.REVIEW_DANGER,
                new CaseMoves.Thing(file.id().value(), now.at().plus(LOOK), ""));
    }
}
