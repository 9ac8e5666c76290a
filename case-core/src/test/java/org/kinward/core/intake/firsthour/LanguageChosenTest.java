package org.kinward.core.intake.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.FirstHourPage.Head;
import org.kinward.core.intake.firsthour.FirstHourPage.ToldBy;
import org.kinward.core.intake.firsthour.LanguageChosen.Interpreter;
import org.kinward.core.intake.firsthour.LanguageChosen.InterpreterCheck;
import org.kinward.core.intake.firsthour.LanguageChosen.PrefersToTalkTo;
import org.kinward.core.intake.firsthour.LanguageChosen.Wish;
import org.kinward.core.saving.Revision;

/** A woman or a man as worker and as interpreter: the second only where somebody interprets (F17). */
class LanguageChosenTest {

    @Test
    void keepsWhatIsAskedAboutAnInterpreterWhereOneIsNeededOrNobodyKnows() {
        for (var interpreter : Set.of(said(Interpreter.MAN_BY_PHONE), said(Interpreter.NONE_FOUND_YET),
                Answer.<Interpreter>missing(Reason.NOT_KNOWN))) {
            var page = with(interpreter);

            assertThat(page.needsInterpreter()).isTrue();
            assertThat(page.wish().prefersInterpreter()).isEqualTo(said(PrefersToTalkTo.A_MAN));
            assertThat(page.interpreterChecks()).isEqualTo(said(Set.of(InterpreterCheck.CHILD_ACCEPTS)));
        }
    }

    @Test
    void asksNothingAboutAnInterpreterWhereNobodyInterprets() {
        var page = with(said(Interpreter.NOT_NEEDED));

        assertThat(page.needsInterpreter()).isFalse();
        assertThat(page.wish().prefers()).isEqualTo(said(PrefersToTalkTo.A_WOMAN));
        assertThat(page.wish().prefersInterpreter()).isEqualTo(Answer.missing(Reason.DOES_NOT_APPLY));
        assertThat(page.interpreterChecks()).isEqualTo(Answer.missing(Reason.DOES_NOT_APPLY));
    }

    private static LanguageChosen with(Answer<Interpreter> interpreter) {
        var head = new Head(new IntakeId(new UUID(1, 1)), Revision.NEW, ToldBy.CHILD, LocalDate.of(2026, 11, 13));
        return new LanguageChosen(head, Answer.notAsked(), interpreter, said(Set.of(InterpreterCheck.CHILD_ACCEPTS)),
                Answer.notAsked(), Answer.notAsked(),
                new Wish(said(PrefersToTalkTo.A_WOMAN), said(PrefersToTalkTo.A_MAN)));
    }

    private static <T> Answer<T> said(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
