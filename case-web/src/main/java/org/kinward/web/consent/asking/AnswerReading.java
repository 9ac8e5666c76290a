package org.kinward.web.consent.asking;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.child.HowExplained;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.sound.Recorded;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.ConsentState;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.intake.typed.Fields;

/** Makes an answer of what was typed; empty if something is wrong, and then it says what. */
record AnswerReading(AnswerForm form, Fields fields, Instant now, Recorded recorded) {

    Optional<Answer> read() {
        var state = fields.one("state", form.state(), Said.class);
        return state.isEmpty() ? Optional.empty() : switch (state.get()) {
            case CANNOT_ASK_NOW -> notNow();
            case AGREED -> asked().flatMap(this::yes);
            case DID_NOT_AGREE -> asked().flatMap(this::again);
        };
    }

    /** What can be said on this page. */
    enum Said {
        AGREED, DID_NOT_AGREE, CANNOT_ASK_NOW;

        /** The word of the state in the list of states. */
        ConsentState state() {
            return ConsentState.valueOf(name());
        }
    }

    /** When to ask again, and why not now, belongs to another answer than a yes: nothing that was typed gets lost. */
    private Optional<Answer> yes(Asked asked) {
        if (!form.later().isEmpty()) {
            fields.result().rejectValue("state", "consent.answer.both");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Answer.Yes(asked));
    }

    private Optional<Answer> notNow() {
        var why = fields.one("later.why", form.later().why(), CannotAskBecause.class);
        var again = fields.one("later.again", form.later().again(), TryAgain.class);
        var line = fields.words("later.line", form.later().line(), Asked.LONGEST);
        if (again.filter(TryAgain::fitsNotNow).isEmpty() && again.isPresent()) {
            fields.result().rejectValue("later.again", "consent.answer.again.hour");
        }
        if (why.filter(CannotAskBecause.NOT_UNDERSTOOD_YET::equals).isPresent() && line.isEmpty()) {
            fields.missing("later.line");
        }
        if (form.asked().isTyped()) {
            fields.result().rejectValue("state", "consent.answer.both");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Answer.NotNow(why.orElseThrow(), line,
                        again.flatMap(when -> when.after(now)).orElseThrow()));
    }

    private Optional<Answer> again(Asked asked) {
        var again = fields.one("later.again", form.later().again(), TryAgain.class);
        if (again.isPresent() && !again.get().fitsANo()) {
            fields.result().rejectValue("later.again", "consent.answer.again.no");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Answer.No(asked, again.orElseThrow()));
    }

    private Optional<Asked> asked() {
        var typed = form.asked();
        var day = fields.day("asked.on", typed.on());
        var statement = form.told();
        if (statement.isEmpty()) {
            fields.missing("asked.statement");
        }
        var telling = telling(typed);
        var back = fields.words("asked.saidBack", typed.saidBack(), Asked.LONGEST);
        var line = fields.words("asked.understands", typed.understands(), Asked.LONGEST);
        var by = form.side() == Whose.CHILD ? Optional.<GivenBy>of(new GivenBy.Child()) : by(line);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Asked(day.orElseThrow(), statement.orElseThrow(), telling.orElseThrow(),
                        new Asked.Words(back, line), by.orElseThrow()));
    }

    private Optional<Telling> telling(AnswerForm.AskedInput typed) {
        var language = PointingList.find(typed.language());
        if (language.isEmpty()) {
            fields.missing("asked.language");
        }
        var interpreter = fields.one("asked.interpreter", typed.interpreter(), WhoInterpreted.class);
        if (interpreter.filter(who -> !who.mayInterpret()).isPresent()) {
            fields.result().rejectValue("asked.interpreter", "consent.answer.interpreter.never");
        }
        var sound = PlayedSound.isOne(typed.how());
        var how = sound ? Optional.of(HowExplained.PLAYED_AS_SOUND)
                : fields.one("asked.how", typed.how(), HowExplained.class);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var played = sound ? PlayedSound.chosen(typed.how(), recorded, form.told().orElseThrow(),
                language.orElseThrow()) : Optional.<SoundId>empty();
        if (sound && played.isEmpty()) {
            fields.result().rejectValue("asked.how", "consent.problem.NOT_RECORDED");
        }
        return Optional.of(new Telling(language.orElseThrow(), interpreter.orElseThrow(), how.orElseThrow(), played));
    }

    private Optional<GivenBy> by(String line) {
        var by = switch (form.by().who()) {
            case "WHO_ANSWERS" -> answers();
            case "ONE_PROFESSIONAL" -> fields.one("by.first", form.by().first(), ProfessionalFunction.class)
                    .<GivenBy>map(GivenBy.OneProfessional::new);
            case "CHILD_ALONE" -> Optional.<GivenBy>of(new GivenBy.ChildAlone());
            default -> {
                fields.missing("by.who");
                yield Optional.<GivenBy>empty();
            }
        };
        if (by.filter(GivenBy::needsReason).isPresent() && line.isEmpty()) {
            fields.missing("asked.understands");
        }
        return by;
    }

    /** As the page showed who answers; if somebody else does by now, the use case says so. */
    private Optional<GivenBy> answers() {
        var kind = Fields.maybe(form.by().kind(), AnswererKind.class);
        return Optional.of(new GivenBy.WhoAnswers(kind.orElse(AnswererKind.NOBODY_YET), form.by().shownLine()));
    }
}
