package org.kinward.web.returning.journey;

import java.time.Duration;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.handing.KeptAwayNames;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Asks the vault whether who receives the child may not come near, and seals the name (SECURITY section 2.2). */
@Component
class ReceiverDesk {

    /** Names of houses that handed over come before; each return has two, of who is to receive and who did. */
    private static final int FIRST = 100;

    private final KeptAwayNames names;
    private final Vault vault;
    private final SearchGuard guard;
    private final ReturnReading reading;

    ReceiverDesk(KeptAwayNames names, Vault vault, SearchGuard guard, ReturnReading reading) {
        this.names = names;
        this.vault = vault;
        this.guard = guard;
        this.reading = reading;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** It is not on the list, and is sealed. */
        record Sealed() implements Outcome {
        }

        /** This person may not come near. */
        record MayNot() implements Outcome {
        }

        /** A name on the list is alike: somebody reads it and says that this is somebody else. */
        record Alike() implements Outcome {
        }

        /** Only who cares for the child directly writes names about it. */
        record NotInCare() implements Outcome {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Outcome {
        }
    }

    /**
     * A name as it was typed.
     *
     * @param other
     *            whether somebody says that this is not the person whose name is alike
     * @param arrived
     *            whether the child was handed over to this person, and not only will be
     */
    record Typed(VaultText name, boolean other, boolean arrived) {
    }

    /** Says at the field of the name why it was not sealed; whether it was. */
    static boolean isSealed(Outcome outcome, BindingResult result) {
        switch (outcome) {
            case Outcome.Sealed _ -> {
                return true;
            }
            case Outcome.MayNot _ -> result.rejectValue("to.name", "returning.receiver.may-not");
            case Outcome.Alike _ -> result.rejectValue("to.other", "returning.receiver.alike");
            case Outcome.NotInCare _ -> result.rejectValue("to.name", "returning.receiver.not-in-care");
            case Outcome.Wait(var left) ->
                result.rejectValue("to.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
        }
        return false;
    }

    /** Asks, outside every transaction, and seals what is not on the list. */
    Outcome seal(Typed typed, Whole whole, Actor by) {
        var looking = new SearchLimits.Looking(by.person(), SearchLimits.Kind.NOTE, whole.at().now());
        Optional<Duration> wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var child = whole.at().head().reference();
        var near = names.near(typed.name(), child, reading.ended(whole), by);
        if (near == KeptAwayNames.Nearness.ON_THE_LIST
                || (near == KeptAwayNames.Nearness.ALIKE && !typed.other())) {
            guard.guessed(looking);
            return near == KeptAwayNames.Nearness.ON_THE_LIST ? new Outcome.MayNot() : new Outcome.Alike();
        }
        var slot = new VaultSlot(child, VaultField.HANDED_TO,
                Math.min(FIRST + 2 * (whole.returns().size() - 1), VaultSlot.MOST_ITEMS - 2)
                        + (typed.arrived() ? 1 : 0));
        var next = new Revision(typed.arrived() ? 1 : whole.newest().orElseThrow().revision().number() + 1);
        return switch (vault.keep(VaultEntry.of(slot, next, typed.name()), by)) {
            case Kept.Done _,Kept.Stale _ -> new Outcome.Sealed();
            case Kept.NotInCare _ -> new Outcome.NotInCare();
            case Kept.Ended _ -> throw new NotThere();
        };
    }
}
