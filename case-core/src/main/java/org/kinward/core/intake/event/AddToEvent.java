package org.kinward.core.intake.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.label.LabelRefused;
import org.kinward.core.intake.label.StartLabelled;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.OnceKey;

/**
 * Takes one child of an event in: number, draft and first pages in one press. As {@link StartIntake}, a number without a
 * label is reserved first, casework decides second, and the vault learns of the place last.
 */
public class AddToEvent {

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The child is on the list, now or since the first press of this button.
         *
         * @param whole
         *            whether every page could be written, also those of the child that it belongs to
         */
        record Added(int line, boolean whole) implements Outcome {
        }

        /** The number cannot be used as a label. */
        record Refused(StartLabelled.Why why) implements Outcome {
        }

        /** The list has {@value Event#MOST} children. */
        record Full() implements Outcome {
        }

        /** The child it is said to belong to is not on the list. */
        record NoSuchLine() implements Outcome {
        }

        /** This form has written down another child already: it was typed over, after Back. */
        record OtherChild() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * Which child, of which event.
     *
     * @param today
     *            the day at the place
     */
    public record Request(Event.Id event, FastChild child, OnceKey stamp, LocalDate today) {
    }

    private final PutOnList list;

    private final ReserveNumber numbers;

    private final DirectCare care;

    public AddToEvent(PutOnList list, ReserveNumber numbers, DirectCare care) {
        this.list = list;
        this.numbers = numbers;
        this.care = care;
    }

    public Outcome add(Request request, Actor by, Instant now) {
        var found = list.find(request.event()).filter(event -> by.atWork().contains(event.home().place()));
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        var home = found.get().home();
        var draft = DraftIntake.begin(request.child().label().orElseGet(numbers::reserve),
                Intake.Home.at(home.agency(), home.place()),
                new Intake.Start(by.person(), now, Optional.empty()));
        try {
            var result = list.put(request, draft);
            if (result.fresh()) {
                care.grant(StartIntake.childAt(draft), now);
            }
            return result.answer();
        } catch (LabelRefused refused) {
            return new Outcome.Refused(refused.why());
        } catch (PutOnList.ListFull full) {
            return new Outcome.Full();
        }
    }
}
