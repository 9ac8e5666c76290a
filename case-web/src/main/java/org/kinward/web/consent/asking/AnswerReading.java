package org.kinward.web.consent.asking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.ConsentState;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.HowExplained;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.WhoInterpreted;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.consent.record.Fields;
import org.kinward.web.intake.reading.PointingList;

/** Makes an answer of what was typed; empty if something is wrong, and then it says what. */
record AnswerReading(AnswerForm form, Fields fields, WhoAnswers who, Instant now) {

    Optional<Answer> read() {
        var state = fields.one("state", form.state(), ConsentState.class);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        return state.get() == ConsentState.CANNOT_ASK_NOW ? notNow()
                : asked().flatMap(asked -> state.get() == ConsentState.AGREED
                        ? Optional.of(new Answer.Yes(asked))
                        : again(asked));
    }

    private Optional<Answer> notNow() {
        var why = fields.one("later.why", form.later().why(), CannotAskBecause.class);
        var again = fields.one("later.again", form.later().again(), TryAgain.class);
        var line = fields.words("asked.understands", form.asked().understands(), Asked.LONGEST);
        if (again.filter(TryAgain::fitsNotNow).isEmpty() && again.isPresent()) {
            fields.result().rejectValue("later.again", "consent.answer.again.hour");
        }
        if (why.filter(CannotAskBecause.NOT_UNDERSTOOD_YET::equals).isPresent() && line.isEmpty()) {
            fields.result().rejectValue("asked.understands", "consent.answer.understands.missing");
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
        var statement = statement(typed.statement());
        var telling = telling(typed);
        var back = fields.words("asked.saidBack", typed.saidBack(), Asked.LONGEST);
        var line = fields.words("asked.understands", typed.understands(), Asked.LONGEST);
        var by = form.side() == Whose.CHILD ? Optional.<GivenBy>of(new GivenBy.Child()) : by(line);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Asked(day.orElseThrow(), statement.orElseThrow(), telling.orElseThrow(),
                        new Asked.Words(back, line), by.orElseThrow()));
    }

    private Optional<StatementVersion> statement(String typed) {
        try {
            return Optional.of(new StatementVersion(UUID.fromString(typed)));
        } catch (IllegalArgumentException notOurs) {
            fields.result().rejectValue("asked.statement", "consent.choose");
            return Optional.empty();
        }
    }

    private Optional<Telling> telling(AnswerForm.AskedInput typed) {
        var language = PointingList.find(typed.language());
        if (language.isEmpty()) {
            fields.result().rejectValue("asked.language", "consent.choose");
        }
        var interpreter = fields.one("asked.interpreter", typed.interpreter(), WhoInterpreted.class);
        if (interpreter.filter(who -> !who.mayInterpret()).isPresent()) {
            fields.result().rejectValue("asked.interpreter", "consent.answer.interpreter.never");
        }
        var how = fields.one("asked.how", typed.how(), HowExplained.class);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Telling(language.orElseThrow(), interpreter.orElseThrow(), how.orElseThrow()));
    }

    private Optional<GivenBy> by(String line) {
        return switch (form.by().who()) {
            case "WHO_ANSWERS" -> Optional.of(new GivenBy.WhoAnswers(who.kind()));
            case "TWO_PROFESSIONALS" -> two();
            case "CHILD_ALONE" -> {
                if (line.isEmpty()) {
                    fields.result().rejectValue("asked.understands", "consent.answer.understands.missing");
                }
                yield Optional.of(line.isEmpty() ? new GivenBy.Child() : new GivenBy.ChildAlone());
            }
            default -> {
                fields.result().rejectValue("by.who", "consent.choose");
                yield Optional.empty();
            }
        };
    }

    private Optional<GivenBy> two() {
        var first = fields.one("by.first", form.by().first(), ProfessionalFunction.class);
        var second = fields.one("by.second", form.by().second(), ProfessionalFunction.class);
        if (first.isPresent() && first.equals(second)) {
            fields.result().rejectValue("by.second", "consent.answer.functions.same");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new GivenBy.TwoProfessionals(first.orElseThrow(), second.orElseThrow()));
    }
}
