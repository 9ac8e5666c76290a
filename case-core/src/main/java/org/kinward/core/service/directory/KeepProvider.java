package org.kinward.core.service.directory;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Managers and administrators keep the directory of their agency. */
public class KeepProvider {

    /** What came of it. */
    public enum Outcome {
        KEPT, NAME_TAKEN, FULL, CANNOT_BECOME, NOT_THERE
    }

    /** What is to become of a line. */
    public sealed interface Wish {

        /** It says this from now on; whoever says so has looked. */
        record Say(ProviderFacts facts) implements Wish {
        }

        /** It is right as it stands. */
        record Check() implements Wish {
        }

        /** It takes children again, takes none for now, or is found no more. */
        record Become(ProviderState state) implements Wish {
        }
    }

    /**
     * One press.
     *
     * @param seen
     *            the revision that was on the screen
     */
    public record Press(ProviderId id, Wish wish, Revision seen) {
    }

    private final Providers providers;

    private final AuditTrail trail;

    public KeepProvider(Providers providers, AuditTrail trail) {
        this.providers = providers;
        this.trail = trail;
    }

    /** Whether this person keeps the directory. */
    public static boolean mayKeep(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.SHELTER_MANAGER);
    }

    /**
     * Adds a line once; its id is the key of the form.
     *
     * @throws StaleRevision
     *             if the same form has added something else before
     */
    @Transactional
    public Outcome add(ProviderId id, ProviderFacts facts, Actor by, LocalDate today) {
        if (!mayKeep(by)) {
            return Outcome.NOT_THERE;
        }
        var before = providers.find(id);
        if (before.isPresent()) {
            return kept(before.get().facts().equals(facts));
        }
        if (providers.all().size() >= Providers.MOST) {
            return Outcome.FULL;
        }
        if (!providers.add(Provider.first(id, facts, new Provider.Checked(today, by.person())))) {
            return Outcome.NAME_TAKEN;
        }
        record(id.value());
        return Outcome.KEPT;
    }

    /**
     * Changes a line.
     *
     * @throws StaleRevision
     *             if somebody changed it since it was seen; nothing is changed then
     */
    @Transactional
    public Outcome keep(Press press, Actor by, LocalDate today) {
        var wish = press.wish();
        var found = providers.find(press.id());
        if (found.isEmpty() || !mayKeep(by)) {
            return Outcome.NOT_THERE;
        }
        var now = found.get();
        var next = next(now, wish, new Provider.Checked(today, by.person()));
        if (next.equals(now)) {
            return wish instanceof Wish.Become(var state) && state != now.state() ? Outcome.CANNOT_BECOME
                    : Outcome.KEPT;
        }
        if (!now.revision().equals(press.seen())) {
            throw new StaleRevision();
        }
        if (isNameTaken(next)) {
            return Outcome.NAME_TAKEN;
        }
        providers.change(next);
        record(press.id().value());
        return Outcome.KEPT;
    }

    private static Provider next(Provider now, Wish wish, Provider.Checked checked) {
        return switch (wish) {
            case Wish.Say(var facts) -> now.saying(facts, checked);
            case Wish.Check() -> now.saying(now.facts(), checked);
            case Wish.Become(var state) -> now.state().mayBecome(state) ? now.become(state) : now;
        };
    }

    private boolean isNameTaken(Provider next) {
        return providers.all().stream().anyMatch(other -> !other.id().equals(next.id())
                && other.facts().office().key().equals(next.facts().office().key()));
    }

    private static Outcome kept(boolean isTheSame) {
        if (!isTheSame) {
            throw new StaleRevision();
        }
        return Outcome.KEPT;
    }

    private void record(UUID provider) {
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.PROVIDER, provider));
    }
}
