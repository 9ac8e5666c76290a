package org.kinward.web.intake.daysheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.kinward.core.answer.Answer;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.AnswerLimits;
import org.kinward.core.intake.firstdays.PapersHeld;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.DayInput;
import org.kinward.web.shell.form.AnswerInput;
import org.kinward.web.shell.form.AnswersInput;

/** Sheet of the first days: birth registration with its steps, and numbers of papers. */
record PapersHeldQuestions(BirthRegisteredInput birth, BirthAskedInput asked, BirthResultInput result,
        String numbers) implements Questions {

    PapersHeldQuestions {
        birth = Objects.requireNonNullElse(birth, BirthRegisteredInput.EMPTY);
        asked = Objects.requireNonNullElse(asked, BirthAskedInput.EMPTY);
        result = Objects.requireNonNullElse(result, BirthResultInput.EMPTY);
        numbers = Objects.requireNonNullElse(numbers, "");
    }

    /** As typed: birth registration as a state with steps. */
    record BirthRegisteredInput(AnswerInput registered, AnswersInput steps) {

        static final BirthRegisteredInput EMPTY = new BirthRegisteredInput(AnswerInput.EMPTY, AnswersInput.EMPTY);

        BirthRegisteredInput {
            registered = AnswerInput.orEmpty(registered);
            steps = AnswersInput.orEmpty(steps);
        }

        static BirthRegisteredInput of(PapersHeld.BirthRegistered group, Shown shown) {
            return new BirthRegisteredInput(shown.one(group.registered()), shown.several(group.steps()));
        }

        PapersHeld.BirthRegistered read(Reading reading, String group) {
            return new PapersHeld.BirthRegistered(
                    reading.one(group + "registered", registered, PapersHeld.Registered.class),
                    reading.several(group + "steps", steps, PapersHeld.RegisterStep.class));
        }
    }

    /** As typed: when and where it was asked for, and what it waits for. */
    record BirthAskedInput(DayInput on, AnswerInput office, AnswersInput waitsFor) {

        static final BirthAskedInput EMPTY = new BirthAskedInput(DayInput.EMPTY, AnswerInput.EMPTY,
                AnswersInput.EMPTY);

        BirthAskedInput {
            on = DayInput.orEmpty(on);
            office = AnswerInput.orEmpty(office);
            waitsFor = AnswersInput.orEmpty(waitsFor);
        }

        static BirthAskedInput of(PapersHeld.BirthAsked group, Shown shown) {
            return new BirthAskedInput(shown.day(group.on()), shown.one(group.office()),
                    shown.several(group.waitsFor()));
        }

        PapersHeld.BirthAsked read(Reading reading, String group) {
            return new PapersHeld.BirthAsked(reading.day(group + "on", on),
                    reading.one(group + "office", office, PapersHeld.RegistryOffice.class),
                    reading.several(group + "waitsFor", waitsFor, PapersHeld.WaitsFor.class));
        }
    }

    /** As typed: what came of it. */
    record BirthResultInput(DayInput refusedOn, AnswersInput refusedWhy, DayInput doneOn) {

        static final BirthResultInput EMPTY = new BirthResultInput(DayInput.EMPTY, AnswersInput.EMPTY, DayInput.EMPTY);

        BirthResultInput {
            refusedOn = DayInput.orEmpty(refusedOn);
            refusedWhy = AnswersInput.orEmpty(refusedWhy);
            doneOn = DayInput.orEmpty(doneOn);
        }

        static BirthResultInput of(PapersHeld.BirthResult group, Shown shown) {
            return new BirthResultInput(shown.day(group.refusedOn()), shown.several(group.refusedWhy()),
                    shown.day(group.doneOn()));
        }

        /** Nobody answers before somebody has asked. */
        PapersHeld.BirthResult read(Reading reading, String group, Answer<LocalDate> asked) {
            return new PapersHeld.BirthResult(after(asked, reading, group + "refusedOn", refusedOn),
                    reading.several(group + "refusedWhy", refusedWhy, PapersHeld.RefusedWhy.class),
                    after(asked, reading, group + "doneOn", doneOn));
        }

        private static Answer<LocalDate> after(Answer<LocalDate> asked, Reading reading, String name,
                DayInput input) {
            var day = reading.day(name, input);
            if (AnswerLimits.areTurned(asked, day)) {
                reading.reject(name + ".day", "intake.papers-held.before-asked");
                return Answer.notAsked();
            }
            return day;
        }
    }

    static PapersHeldQuestions of(PapersHeld page, Shown shown) {
        return new PapersHeldQuestions(BirthRegisteredInput.of(page.birth(), shown),
                BirthAskedInput.of(page.asked(), shown), BirthResultInput.of(page.result(), shown), "");
    }

    @Override
    public PapersHeld read(Reading reading, IntakePage.Head head) {
        var inAsked = asked.read(reading, "asked.");
        return new PapersHeld(head, birth.read(reading, "birth."), inAsked,
                result.read(reading, "result.", inAsked.on()));
    }

    @Override
    public List<ForVault> forVault(Reading reading) {
        return SealedReading.lines(reading, "numbers", numbers, VaultField.IDENTITY_PAPER);
    }
}
