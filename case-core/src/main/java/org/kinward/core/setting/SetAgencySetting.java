package org.kinward.core.setting;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** An administrator sets something for the agency; each setting says from when on it holds, and for whom. */
public class SetAgencySetting {

    private final AuditTrail trail;

    public SetAgencySetting(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * What an administrator wants to hold.
     *
     * @param seen
     *            how often the agency had set it when the administrator looked
     */
    public record Wish<T>(T value, Revision seen) {
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public <T> void set(AgencySetting<T> setting, Wish<T> wish, Actor by, Instant now) {
        if (setting.current().value().equals(wish.value())) {
            return;
        }
        setting.set(new AgencySetting.Set<>(wish.value(), by.person(), now), wish.seen());
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, setting.auditedAs(), by.agency().value()));
    }
}
