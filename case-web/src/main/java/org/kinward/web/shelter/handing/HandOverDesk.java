package org.kinward.web.shelter.handing;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.kinward.core.shelter.handing.HandOverChild;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.handing.KeptAwayNames;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Asks the vault first, seals the name, then casework decides (SECURITY section 2.2). */
@Component
class HandOverDesk {

    private final KeptAwayNames names;

    private final Vault vault;

    private final SearchGuard guard;

    private final HandOverChild hand;

    HandOverDesk(KeptAwayNames names, Vault vault, SearchGuard guard, HandOverChild hand) {
        this.names = names;
        this.vault = vault;
        this.guard = guard;
        this.hand = hand;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** What casework decided. */
        record Decided(HandOverChild.Outcome what) implements Outcome {
        }

        /** This person may not come near. */
        record MayNot() implements Outcome {
        }

        /** A name on the list is alike: somebody reads it and says that this is somebody else. */
        record Alike() implements Outcome {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Outcome {
        }
    }

    /** Which stay of the child it is, and lines of the list that do not hold any more. */
    record About(StayReading.Read read, int stays, Set<String> endedLines) {

        Set<Integer> ended() {
            var kind = VaultField.MAY_NOT_COME_NEAR.name() + "-";
            return endedLines.stream().filter(line -> line.startsWith(kind))
                    .map(line -> Integer.valueOf(line.substring(kind.length())))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    Outcome hand(HandingOver handing, VaultText name, About about, Actor by) {
        var refusal = hand.refusal(handing, about.read().house().today(), by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        var now = about.read().house().now();
        var looking = new SearchLimits.Looking(by.person(), SearchLimits.Kind.NOTE, now);
        Optional<Duration> wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var near = names.near(name, about.read().head().reference(), about.ended(), by);
        if (near == KeptAwayNames.Nearness.ON_THE_LIST
                || (near == KeptAwayNames.Nearness.ALIKE && !handing.to().alike())) {
            guard.guessed(looking);
            hand.refused(handing, by);
            return near == KeptAwayNames.Nearness.ON_THE_LIST ? new Outcome.MayNot() : new Outcome.Alike();
        }
        if (about.read().here().isPresent()) {
            seal(name, about, by);
        }
        return new Outcome.Decided(hand.hand(handing, about.read().house().today(), by));
    }

    private void seal(VaultText name, About about, Actor by) {
        var slot = new VaultSlot(about.read().head().reference(), VaultField.HANDED_TO, about.stays() - 1);
        switch (vault.keep(VaultEntry.of(slot, new Revision(1), name), by)) {
            case Kept.Done _,Kept.Stale _ -> {
                // sent again it is there already; who was faster has handed the child over
            }
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        }
    }
}
