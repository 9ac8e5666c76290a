package org.kinward.web.demo;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.demo.story.DemoUrgent;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts an invented child's draft and makes it a record, as a person would. */
@Component
@Profile("demo & !production")
final class DemoIntake {

    private final StartIntake start;
    private final ChooseCallWord words;
    private final CreateRecord create;
    private final Reading reading;

    DemoIntake(StartIntake start, ChooseCallWord words, CreateRecord create, Reading reading) {
        this.start = start;
        this.words = words;
        this.create = create;
        this.reading = reading;
    }

    /** Reads in transactions of its own. */
    @Component
    @Profile("demo & !production")
    record Reading(Intakes intakes, DemoUrgent urgent, TransactionTemplate transaction) {

        /** The word is the last that a draft gets; a record comes after it. */
        boolean isThere(PlaceId place, DemoChild child, CallWord word) {
            return Boolean.TRUE.equals(transaction.execute(_ -> !intakes.callWordIsFree(place, word)
                    && (child.isDraft() || intakes.draftsOf(place).stream()
                            .noneMatch(draft -> draft.callWord().filter(word::equals).isPresent()))));
        }

        Intake find(IntakeId id) {
            return Objects.requireNonNull(transaction.execute(_ -> intakes.find(id).orElseThrow()));
        }
    }

    /** By whom, when, and whether it was on paper first. */
    record Began(Actor by, Instant came, Optional<StartIntake.Paper> paper) {
    }

    IntakeId start(PlaceId place, Optional<IntakeId> foundWith, UUID key, Began began) {
        return switch (start.start(new StartIntake.Request(place, foundWith, began.paper()),
                new OnceKey(key, "demo child"),
                began.by(),
                began.came())) {
            case StartIntake.Outcome.Started(var intake) -> intake;
            case StartIntake.Outcome.NotYourPlace _,StartIntake.Outcome.EnteredBefore _ ->
                throw new IllegalStateException("a demo person does not work at the demo place");
        };
    }

    void finish(IntakeId intake, DemoChild child, Actor by, Instant came) {
        child.told("call word").ifPresent(word -> words.choose(
                new ChooseCallWord.Request(intake, reading.find(intake).revision(), new CallWord(word))));
        if (!child.isDraft()) {
            create.create(intake, new OnceKey(intake.value(), CreateRecord.request(intake)), by, came);
        }
        if (child.number("days") > 2) {
            reading.urgent().settle(intake, by, came);
        }
    }

    Reading reading() {
        return reading;
    }
}
