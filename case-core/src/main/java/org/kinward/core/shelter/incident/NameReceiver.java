package org.kinward.core.shelter.incident;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator names who receives allegations: a manager could be the one it is said of. */
public class NameReceiver {

    private final NamedReceivers receivers;

    private final AuditTrail trail;

    public NameReceiver(NamedReceivers receivers, AuditTrail trail) {
        this.receivers = receivers;
        this.trail = trail;
    }

    /**
     * Names this person for everything that is written from now on; what was passed on before stays with whom it went to.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody else was named since it was seen
     */
    @Transactional
    public void name(NamedReceivers.Naming naming, Revision seen, Actor by) {
        if (naming.isOf(receivers.current())) {
            return;
        }
        receivers.name(naming, seen);
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.INCIDENT_RECEIVER, by.agency().value(),
                naming.person().value()));
    }
}
