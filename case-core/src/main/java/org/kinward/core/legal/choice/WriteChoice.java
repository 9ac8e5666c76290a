package org.kinward.core.legal.choice;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Legal aid writes down what the child chose. */
public class WriteChoice {

    private final ChildChoices choices;

    private final LegalRights rights;

    private final DoneOnce once;

    private final AuditTrail trail;

    public WriteChoice(ChildChoices choices, LegalRights rights, DoneOnce once, AuditTrail trail) {
        this.choices = choices;
        this.rights = rights;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Keeps it once.
     *
     * @param key
     *            of the form
     * @return false for who does not help this child with the law
     * @throws StaleRevision
     *             if somebody has written one since the form was shown, or the same form was sent with something else before
     */
    @Transactional
    public boolean write(ChildChoice choice, UUID key, Actor by) {
        if (!rights.holds(choice.file(), by.person())) {
            return false;
        }
        var wish = "choice " + choice.number() + " " + choice.wants() + " " + choice.along() + " "
                + choice.words().clear().hashCode();
        if (once.claim(new OnceKey(key, wish), by.person(), "DONE") instanceof DoneOnce.Claim.Done) {
            return true;
        }
        if (!choices.add(choice)) {
            throw new StaleRevision();
        }
        trail.record(AuditEntry.done(AuditAction.LEGAL_WRITTEN, AuditObject.LEGAL_CHOICE, choice.file().value()));
        return true;
    }
}
