package org.kinward.web.shelter.handing;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.handing.HandOverChild;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.maycome.ListedNames;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.SecondAtTheScreen;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Asks the vault first, seals the name, then casework decides (SECURITY section 2.2). */
@Component
class HandOverDesk {

    /** Services and courts come with a paper of their own; these come as somebody whom the child has. */
    private static final Set<HandingOver.Receiver> FAMILY = EnumSet.of(HandingOver.Receiver.PARENT,
            HandingOver.Receiver.RELATIVE, HandingOver.Receiver.FOSTER_FAMILY);

    private final ListAtTheDoor list;

    private final Vault vault;

    private final HandOverChild hand;

    private final AtTheHandOver ask;

    HandOverDesk(ListAtTheDoor list, Vault vault, HandOverChild hand, AtTheHandOver ask) {
        this.ask = ask;
        this.list = list;
        this.vault = vault;
        this.hand = hand;
    }

    /** Who is asked beside the list of who may not come near: the list of who may, and the second person. */
    @Component
    record AtTheHandOver(ListedNames listed, SecondAtTheScreen screen) {
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

        /** Others may take the child along, this one of the family is not among them: the manager decides. */
        record NotOnTheList() implements Outcome {
        }

        /** Somebody hands the child over in the same moment, to another name. */
        record Faster() implements Outcome {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Outcome {
        }

        /** The second person has not said that she is here: the child stays. */
        record NotHeard(SecondAtTheScreen.Outcome why) implements Outcome {
        }
    }

    /**
     * Which stay of the child it is, and lines of the list that do not hold any more.
     *
     * @param takers
     *            slots of who may take the child along today
     */
    record About(StayReading.Read read, int stays, Set<String> endedLines, Set<Integer> takers) {

        Set<Integer> ended() {
            return ListAtTheDoor.ended(endedLines);
        }
    }

    /** What was typed beside it: neither the name nor the password comes back. */
    record Typed(VaultText name, String password) {

        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    Outcome hand(HandingOver handing, Typed typed, About about, Actor by) {
        var refusal = hand.refusal(handing, about.read().house().today(), by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        var asked = new ListAtTheDoor.Asked(typed.name(), about.read().head().reference(), about.ended(),
                handing.to().alike(),
                about.read().house().now());
        return switch (list.ask(asked, by)) {
            case ListAtTheDoor.Answer.Wait(var left) -> new Outcome.Wait(left);
            case ListAtTheDoor.Answer.MayNot _ -> {
                hand.cameNear(handing, by);
                yield new Outcome.MayNot();
            }
            case ListAtTheDoor.Answer.Alike _ -> {
                hand.refused(handing, by);
                yield new Outcome.Alike();
            }
            case ListAtTheDoor.Answer.Free _ -> notOnTheList(handing, typed.name(), about, by)
                    .or(() -> notHeard(handing.second(), typed))
                    .or(() -> unsealed(typed.name(), about, by)).orElseGet(
                            () -> new Outcome.Decided(hand.hand(handing, about.read().house().today(), by)));
        };
    }

    /** Where somebody may take the child along, only who manages the house gives it to another one of the family. */
    private Optional<Outcome> notOnTheList(HandingOver handing, VaultText name, About about, Actor by) {
        var place = about.read().house().place();
        if (about.takers().isEmpty() || !FAMILY.contains(handing.to().who())
                || by.places().managed().contains(place)
                || !ask.listed().among(name, about.read().head().reference(), about.takers(), by).isEmpty()) {
            return Optional.empty();
        }
        hand.refused(handing, by);
        return Optional.of(new Outcome.NotOnTheList());
    }

    /** Asked last, and before a name is sealed: a password is typed again after every other error. */
    private Optional<Outcome> notHeard(HandingOver.Second second, Typed typed) {
        var here = Optional.of(second.person()).filter(_ -> second.how() != HandingOver.SecondSays.BY_PHONE);
        return ask.screen().missing(new SecondAtTheScreen.Said(here, typed.password())).map(Outcome.NotHeard::new);
    }

    /** Why the name does not stand there: somebody was faster with another one. Where the child has left, nothing is written. */
    private Optional<Outcome> unsealed(VaultText name, About about, Actor by) {
        var slot = new VaultSlot(about.read().head().reference(), VaultField.HANDED_TO, about.stays() - 1);
        var entry = VaultEntry.of(slot, new Revision(1), name);
        var here = about.read().here().isPresent();
        return switch (vault.keep(here ? entry : entry.asSentAgain(), by)) {
            case Kept.Done _ -> Optional.empty();
            case Kept.Stale _ ->
                Optional.of(here ? new Outcome.Faster() : new Outcome.Decided(HandOverChild.Outcome.LEFT_BEFORE));
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        };
    }
}
