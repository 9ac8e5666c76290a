package org.kinward.core.intake.label;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.OnceKey;

/**
 * Starts the draft of a child who wears a label: as {@link StartIntake}, with the number that is on the label instead of
 * a fresh one. It is used once; of two people at once one has it, and the other is told.
 */
public class StartLabelled {

    /** Why a number cannot be used as a label. */
    public enum Why {
        NO_LABEL, USED, VOID
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The draft is there. */
        record Started(IntakeId intake) implements Outcome {
        }

        /** Nothing happened, and the form can say why. */
        record Refused(Why why) implements Outcome {
        }

        /** The actor does not work at this place, or the key of the form came with another wish. */
        record NotYourPlace() implements Outcome {
        }
    }

    private final OpenLabelled drafts;

    private final DirectCare care;

    public StartLabelled(OpenLabelled drafts, DirectCare care) {
        this.drafts = drafts;
        this.care = care;
    }

    /** What is asked for, and the number on the label. */
    public record Request(StartIntake.Request child, ReferenceNumber label, OnceKey stamp) {
    }

    /** Starts it once for one form; the second press of the button comes to the draft of the first. */
    public Outcome start(Request request, Actor by, Instant now) {
        var place = request.child().place();
        if (!by.atWork().contains(place)) {
            return new Outcome.NotYourPlace();
        }
        var draft = DraftIntake.begin(request.label(), Intake.Home.at(by.agency(), place),
                request.child().begun(by.person(), now));
        try {
            var opened = drafts.openOnce(draft, request.stamp());
            if (opened.filter(draft.id()::equals).isPresent()) {
                care.grant(StartIntake.childAt(draft), now);
            }
            return opened.<Outcome>map(Outcome.Started::new).orElseGet(Outcome.NotYourPlace::new);
        } catch (LabelRefused refused) {
            return new Outcome.Refused(refused.why());
        }
    }
}
