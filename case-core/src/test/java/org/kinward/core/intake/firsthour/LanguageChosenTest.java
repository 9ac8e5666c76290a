package org.kinward.core.intake.firsthour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage.Head;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.firsthour.LanguageChosen.Interpreter;
import org.kinward.core.intake.firsthour.LanguageChosen.InterpreterCheck;
import org.kinward.core.intake.firsthour.LanguageChosen.PrefersToTalkTo;
import org.kinward.core.intake.firsthour.LanguageChosen.Wish;
import org.kinward.core.saving.Revision;

/** A woman or a man as worker and as interpreter: the second only where somebody interprets (F17). */
class LanguageChosenTest {

    private static final LanguageChosen.Room ROOM = new LanguageChosen.Room(Answer.notAsked(), Answer.notAsked());

    /** Words that were typed are never thrown away: they may say more than the list. */
    @Test
    void asksForTheNameOfALanguageThatIsInNoListAndKeepsWhatIsTyped() {
        var ewe = said(new SpokenLanguage("ee"));

        assertThat(other(said(SpokenLanguage.ANOTHER), Answer.notAsked())).isEqualTo(Answer.notAsked());
        assertThat(other(said(SpokenLanguage.ANOTHER), said("Akposso"))).isEqualTo(said("Akposso"));
        assertThat(other(Answer.notAsked(), Answer.notAsked())).isEqualTo(Answer.notAsked());
        assertThat(other(ewe, Answer.notAsked())).isEqualTo(Answer.missing(Reason.DOES_NOT_APPLY));
        assertThat(other(ewe, said("Ewe of the coast"))).isEqualTo(said("Ewe of the coast"));
        assertThatThrownBy(() -> other(ewe, said("x".repeat(LanguageChosen.NAME_LENGTH + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

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
        return new LanguageChosen(head, Answer.notAsked(), Answer.notAsked(), interpreter,
                said(Set.of(InterpreterCheck.CHILD_ACCEPTS)), ROOM,
                new Wish(said(PrefersToTalkTo.A_WOMAN), said(PrefersToTalkTo.A_MAN)));
    }

    private static Answer<String> other(Answer<SpokenLanguage> language, Answer<String> name) {
        var head = new Head(new IntakeId(new UUID(1, 1)), Revision.NEW, ToldBy.CHILD, LocalDate.of(2026, 11, 13));
        return new LanguageChosen(head, language, name, Answer.notAsked(), Answer.notAsked(), ROOM,
                new Wish(Answer.notAsked(), Answer.notAsked())).otherLanguage();
    }

    private static <T> Answer<T> said(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }
}
