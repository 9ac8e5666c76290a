package org.kinward.web.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.story.TellingSearch;
import org.kinward.core.story.TellingWord;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.intake.typed.ListedInputs;
import org.kinward.web.lists.words.ListedExamples;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;

class ListedReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Listed GLASS = Listed.of(new Code("GLASS"));
    private static final Listed PLUCKING = new Listed(Code.OTHER, "plucking chickens");

    private final MapBindingResult wrong = new MapBindingResult(Map.of(), "form");

    @Test
    void readsALineEvenARetiredOneThatWasSavedBefore() {
        assertThat(one("GLASS", "")).isEqualTo(Answer.known(GLASS, Certainty.SAID_BY_CHILD));
        assertThat(one("OTHER", " plucking chickens ")).isEqualTo(Answer.known(PLUCKING, Certainty.SAID_BY_CHILD));
        assertThat(one("NOT_KNOWN", "")).isEqualTo(Answer.missing(Reason.NOT_KNOWN));
        assertThat(wrong.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOTHER", "glass", "GLASS; drop", "<b>", "\u0000"})
    void takesNoCodeOfAnotherListAndNoneThatABrowserMadeUp(String code) {
        one(code, "");
        several(List.of("GLASS", code), "");

        assertThat(wrong.getFieldErrors()).extracting(FieldError::getField, FieldError::getCode)
                .containsOnly(tuple("q.work.value", "shell.answer.unknown-standing"));
    }

    @Test
    void losesNoWordsBesideOtherAndKeepsNoNumber() {
        one("OTHER", "");
        one("GLASS", "broken");
        one("", "plucking");
        one("OTHER", "call 90123456");
        one("OTHER", "a".repeat(Listed.LONGEST + 1));

        assertThat(wrong.getFieldErrors()).extracting(FieldError::getField).containsOnly("q.work.said");
        assertThat(wrong.getFieldErrors()).extracting(FieldError::getCode).containsExactly("intake.listed.said.missing",
                "intake.listed.said.alone", "intake.listed.said.alone", "intake.words.tell", "intake.text.long");
    }

    @Test
    void readsSeveralLinesOrThatItIsNoneOfThem() {
        assertThat(several(List.of("GLASS", "OTHER", "GLASS"), "plucking chickens"))
                .isEqualTo(Answer.known(Set.of(GLASS, PLUCKING), Certainty.SAID_BY_CHILD));
        assertThat(several(List.of("NONE"), "")).isEqualTo(Answer.known(Set.of(), Certainty.SAID_BY_CHILD));
        assertThat(several(List.of(), "")).isEqualTo(Answer.notAsked());
        assertThat(wrong.hasErrors()).isFalse();

        several(List.of("NONE", "GLASS"), "");
        assertThat(wrong.getFieldError("q.work.value")).isNotNull();
    }

    @Test
    void showsAgainWhatWasSaved() {
        var shown = new Shown(Certainty.SAID_BY_CHILD, ZoneOffset.UTC, Locale.ENGLISH);

        assertThat(shown.listed(Answer.known(PLUCKING, Certainty.ESTIMATED_BY_WORKER)))
                .isEqualTo(new ListedInput("OTHER", "ESTIMATED_BY_WORKER", "plucking chickens", ""));
        assertThat(shown.severalListed(Answer.known(Set.of(GLASS, PLUCKING), Certainty.SAID_BY_CHILD)))
                .isEqualTo(new ListedInputs(List.of("GLASS", "OTHER"), "", "plucking chickens", ""));
        assertThat(shown.severalListed(Answer.known(Set.of(), Certainty.SAID_BY_CHILD)).value())
                .containsExactly("NONE");
        assertThat(shown.listed(Answer.notAsked())).isEqualTo(ListedInput.EMPTY);
    }

    private Answer<Listed> one(String value, String said) {
        return reading().listed("work", new ListedInput(value, "", said, ""), ListedExamples.LIST);
    }

    private Answer<Set<Listed>> several(List<String> value, String said) {
        return reading().severalListed("work", new ListedInputs(value, "", said, ""), ListedExamples.LIST);
    }

    private Reading reading() {
        var search = new TellingSearch(text -> text.words().contains("90123456")
                ? List.of(new TellingWord(TellingWord.Kind.PHONE_NUMBER, 5, 13)) : List.of());
        var ground = new Ground(TODAY, ZoneOffset.UTC, new Choosable(List.of(), List.of(), List.of()), Region.NOWHERE,
                Optional.empty(), List.of())
                .with(new Ground.FromLists(ListedExamples.words(Locale.ENGLISH), search));
        return new Reading(wrong, ground, Certainty.SAID_BY_CHILD, TODAY);
    }
}
