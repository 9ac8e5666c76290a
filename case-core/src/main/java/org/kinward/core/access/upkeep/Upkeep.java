package org.kinward.core.access.upkeep;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.people.Administration;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/**
 * Changes and closes things of one kind, of the administrator's own agency only. A save over a revision that nobody saw
 * is refused; nothing is closed around a child; nobody ends the own account.
 */
public final class Upkeep<T extends Thing> {

    private final Register<T> register;
    private final Farewell farewell;
    private final Administration administration;
    private final Written written;

    public Upkeep(Register<T> register, Farewell farewell, Administration administration, Written written) {
        this.register = register;
        this.farewell = farewell;
        this.administration = administration;
        this.written = written;
    }

    /** What is written in the audit trail, and of which kind of thing. */
    public record Written(AuditAction changed, AuditAction closed, AuditObject object) {
    }

    /** Why and when something is closed. */
    public record Closing(ClosingReason reason, Instant at) {
    }

    public Kept<T> find(Actor administrator, UUID surrogate) {
        return register.find(administrator.agency(), surrogate).orElseThrow(NotThere::new);
    }

    /** The same, to close it: nobody ends the own account, so for the own person there is no such page (ADR 24). */
    public Kept<T> findToClose(Actor administrator, UUID surrogate) {
        if (surrogate.equals(administrator.person().value())) {
            throw new NotThere();
        }
        return find(administrator, surrogate);
    }

    /** Saves it, unless somebody else has saved since, or the name is taken. What is closed is not changed any more. */
    public Saved save(Actor administrator, T wanted, long shown) {
        if (!find(administrator, wanted.surrogate()).isOpen()) {
            throw new NotThere();
        }
        return administration.work().together(() -> {
            var saved = register.save(administrator.agency(), wanted, shown);
            if (saved == Saved.SAVED) {
                administration.trail()
                        .record(AuditEntry.done(written.changed(), written.object(), wanted.surrogate()));
            }
            return saved;
        });
    }

    /** What hangs on it now. */
    public Hanging hanging(Actor administrator, UUID surrogate) {
        return administration.work().together(() -> register.hanging(administrator.agency(), surrogate));
    }

    /**
     * Closes it; false, and nothing has changed, while something hangs on it.
     *
     * @throws NotThere
     *             if it is not of the administrator's agency, or is the administrator
     */
    public boolean close(Actor administrator, UUID surrogate, Closing closing) {
        var kept = findToClose(administrator, surrogate);
        if (!kept.isOpen()) {
            return true;
        }
        if (hanging(administrator, surrogate).isInUse()) {
            return false;
        }
        farewell.before(surrogate, closing.at());
        return administration.work().together(() -> {
            if (register.hanging(administrator.agency(), surrogate).isInUse()) {
                return false;
            }
            register.close(administrator.agency(), surrogate, closing.at());
            farewell.within(surrogate);
            administration.trail().record(AuditEntry.done(written.closed(), written.object(), surrogate)
                    .forPurpose(closing.reason().name().toLowerCase(Locale.ROOT)));
            return true;
        });
    }
}
