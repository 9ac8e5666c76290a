package org.kinward.web.intake.label;

import java.time.Clock;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.label.StartLabelled;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.reading.IntakePath;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Takes a child in who wears a label; what is wrong with the number is said beside it, and it stays as typed. */
@Component
public class LabelStart {

    private static final String FIELD = "label";

    private final StartLabelled start;

    private final SearchGuard guard;

    private final Clock clock;

    LabelStart(StartLabelled start, SearchGuard guard, Clock clock) {
        this.start = start;
        this.guard = guard;
        this.clock = clock;
    }

    /** Which child, and the stamp of its form. */
    public record Asked(StartIntake.Request child, OnceKey stamp) {
    }

    /** Where the first hour begins; empty when the form says why it does not. */
    public Optional<String> begin(String typed, Asked asked, BindingResult wrong, Actor actor) {
        switch (ReferenceNumber.read(typed)) {
            case ReferenceReading.NotANumber _ -> wrong.rejectValue(FIELD, "intake.start.label.wrong");
            case ReferenceReading.CheckDoesNotFit _ -> wrong.rejectValue(FIELD, "intake.start.label.check");
            case ReferenceReading.Valid(var number) -> {
                var request = new StartLabelled.Request(asked.child(), number, asked.stamp());
                switch (start.start(request, actor, clock.instant())) {
                    case StartLabelled.Outcome.Started(var intake) -> {
                        return Optional.of("redirect:" + IntakePath.of(intake, "safety"));
                    }
                    case StartLabelled.Outcome.Refused(var why) -> refused(why, wrong, actor);
                    case StartLabelled.Outcome.NotYourPlace _ -> throw new NotThere();
                }
            }
        }
        return Optional.empty();
    }

    /** A number that is on no label counts like one that nobody has. */
    public void refused(StartLabelled.Why why, BindingResult wrong, Actor actor) {
        if (why == StartLabelled.Why.NO_LABEL) {
            guard.guessed(new Looking(actor.person(), Kind.NUMBER, clock.instant()));
        }
        wrong.rejectValue(FIELD, "intake.start.label." + why);
    }
}
