package org.kinward.core.consent.asked;

import java.util.Optional;

import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;

/** Why an answer cannot have been given like this to this use. */
record AnswerProblem(Answerers answerers) {

    /** A form, and the use as it stands. */
    record Press(WriteAnswer.Request request, Consent consent, AskedProblem.Days days, Moment moment) {

        Voice standing() {
            return consent.of(request.whose());
        }

        /** Whether somebody was asked before the day of what stands: an old paper covers no newer word. */
        boolean isOlder(Asked asked) {
            return !(standing() instanceof Voice.NotAsked || standing() instanceof Voice.CannotAsk)
                    && asked.on().isBefore(consent.spoken(request.whose()).day(moment));
        }

        /** When it is asked again: never, where a no is the last word. */
        TryAgain again(TryAgain typed) {
            return consent.use().isAskedOnce() ? TryAgain.WHEN_THE_CHILD_ASKS : typed;
        }

        boolean isOver() {
            return request.answer() instanceof Answer.Yes && consent.use() instanceof Use.Sharing sharing
                    && sharing.until().isBefore(moment.today());
        }
    }

    Optional<AskedProblem> of(Press press) {
        if (press.consent().isSettled(press.request().whose())) {
            return Optional.of(AskedProblem.NEVER_ASKED_TWICE);
        }
        var beside = press.request().whose() == Whose.CHILD ? Optional.<WhoAnswers>empty()
                : Optional.of(answerers.of(press.consent().file()));
        return !isAsked(press, beside) ? Optional.of(AskedProblem.NOT_THIS_SIDE)
                : press.request().answer().how().flatMap(asked -> problem(asked, press, beside));
    }

    /** Nobody is asked for somebody of age. */
    private static boolean isAsked(Press press, Optional<WhoAnswers> beside) {
        return press.consent().asks(press.request().whose())
                && beside.filter(who -> who.kind() == AnswererKind.YOUNG_ADULT).isEmpty();
    }

    private static Optional<AskedProblem> problem(Asked asked, Press press, Optional<WhoAnswers> beside) {
        var ofDay = AskedProblem.of(asked, press.days());
        if (ofDay.isPresent()) {
            return ofDay;
        }
        if (press.isOlder(asked)) {
            return Optional.of(AskedProblem.BEFORE_WHAT_STANDS);
        }
        return press.isOver() ? Optional.of(AskedProblem.USE_IS_OVER) : problem(asked.by(), press, beside);
    }

    private static Optional<AskedProblem> problem(GivenBy by, Press press, Optional<WhoAnswers> beside) {
        var ofChild = by instanceof GivenBy.Child;
        if (ofChild == beside.isPresent() || by instanceof GivenBy.TwoProfessionals) {
            return Optional.of(AskedProblem.NOT_THIS_SIDE);
        }
        return switch (by) {
            case GivenBy.WhoAnswers answers -> answering(answers, press, beside.orElseThrow());
            case GivenBy.OneProfessional _ -> beside.orElseThrow().canBeAsked(press.moment().today())
                    ? Optional.of(AskedProblem.SOMEBODY_ANSWERS)
                    : Optional.empty();
            case GivenBy.ChildAlone _ -> press.consent().child() instanceof Voice.Agreed ? Optional.empty()
                    : Optional.of(AskedProblem.CHILD_HAS_NOT_AGREED);
            case GivenBy.Child _,GivenBy.TwoProfessionals _ -> Optional.empty();
        };
    }

    private static Optional<AskedProblem> answering(GivenBy.WhoAnswers answers, Press press, WhoAnswers who) {
        if (!who.canBeAsked(press.moment().today())) {
            return Optional.of(AskedProblem.NOBODY_ANSWERS);
        }
        if (who.kind() != answers.kind() || !who.revision().equals(answers.line())) {
            return Optional.of(AskedProblem.NOT_THIS_ANSWERER);
        }
        var everyday = press.consent().use() instanceof Use.Service(var service) && service.isEveryday();
        return who.kind() == AnswererKind.HEAD_OF_SHELTER && !everyday ? Optional.of(AskedProblem.ONLY_EVERYDAY)
                : Optional.empty();
    }
}
