package org.kinward.web.returning.journey;

import java.time.Duration;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.VaultText;
import org.kinward.core.returning.journey.StopReceiver;
import org.kinward.web.returning.ReturnReading;
import org.kinward.web.returning.Whole;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.SecondAtTheScreen;
import org.kinward.web.risk.SecondWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks the vault whether who receives the child may not come near, and seals the name (SECURITY section 2.2). Whether
 * casework would take it is asked before.
 */
@Component
class ReceiverDesk {

    private final ListAtTheDoor list;
    private final ReturnReading reading;
    private final SealedReceivers sealed;
    private final AtTheReturn beside;

    ReceiverDesk(ListAtTheDoor list, ReturnReading reading, SealedReceivers sealed, AtTheReturn beside) {
        this.list = list;
        this.reading = reading;
        this.sealed = sealed;
        this.beside = beside;
    }

    /** Where it is written down that somebody was stopped, and how a second person is heard. */
    @Component
    record AtTheReturn(StopReceiver stop, SecondAtTheScreen screen) {
    }

    /** What came of it. */
    sealed interface Outcome {

        /** It is not on the list, and is sealed in this slot. */
        record Sealed(int as) implements Outcome {
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

        /** Somebody sealed another name in the same moment. */
        record Faster() implements Outcome {
        }

        /** No slot is left. */
        record Full() implements Outcome {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Outcome {
        }

        /** The second person has not said that she is here. */
        record NotHeard(SecondAtTheScreen.Outcome why) implements Outcome {
        }
    }

    /**
     * A name as it was typed.
     *
     * @param other
     *            whether somebody says that this is not the person whose name is alike
     * @param second
     *            who has read the list as well
     */
    record Typed(VaultText name, boolean other, SecondAtTheScreen.Said second) {
    }

    /** The page again: at the field of the name stands why it was not sealed. */
    static ModelAndView refused(Outcome outcome, BindingResult result, ModelAndView page) {
        switch (outcome) {
            case Outcome.Sealed _ -> throw new IllegalArgumentException("it is sealed");
            case Outcome.MayNot _ -> result.rejectValue("to.name", "returning.receiver.may-not");
            case Outcome.Alike _ -> result.rejectValue("to.other", "returning.receiver.alike");
            case Outcome.NotInCare _ -> result.rejectValue("to.name", "returning.receiver.not-in-care");
            case Outcome.Faster _ -> result.rejectValue("to.name", "returning.receiver.faster");
            case Outcome.Full _ -> result.rejectValue("to.name", "returning.receiver.full");
            case Outcome.Wait(var left) ->
                result.rejectValue("to.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
            case Outcome.NotHeard(var why) -> {
                return SecondWords.notHeard(why, "to.password", result, page.addObject("alike", true));
            }
        }
        page.setStatus(outcome instanceof Outcome.Faster ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("alike", outcome instanceof Outcome.Alike);
    }

    /** Whether this is the name of who received the child, as it was said before. */
    boolean isWhoReceived(Typed typed, Whole whole, Actor by) {
        return whole.stands().arrival().filter(
                one -> sealed.isAt(one.sealedAs(), typed.name(), whole.at().head().reference(), by)).isPresent();
    }

    /**
     * Asks the list, then the second person, outside every transaction, and seals what is not on it. Whoever was stopped by it
     * is written down.
     *
     * @param move
     *            what would be done with the name
     */
    Outcome seal(Typed typed, AuditAction move, Whole whole, Actor by) {
        var about = new StopReceiver.Stopped(whole.newest().orElseThrow(NotThere::new).id(), move, whole.at().now());
        var child = whole.at().head().reference();
        var asked = new ListAtTheDoor.Asked(typed.name(), child, reading.ended(whole), typed.other(), whole.at().now());
        return switch (list.ask(asked, by)) {
            case ListAtTheDoor.Answer.Wait(var left) -> new Outcome.Wait(left);
            case ListAtTheDoor.Answer.MayNot _ -> {
                beside.stop().cameNear(about, by);
                yield new Outcome.MayNot();
            }
            case ListAtTheDoor.Answer.Alike _ -> {
                beside.stop().refused(about, by);
                yield new Outcome.Alike();
            }
            case ListAtTheDoor.Answer.Free _ -> beside.screen().missing(typed.second()).<Outcome>map(
                    Outcome.NotHeard::new).orElseGet(() -> sealed.seal(typed.name(), child, by));
        };
    }
}
