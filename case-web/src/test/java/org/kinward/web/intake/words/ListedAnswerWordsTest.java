package org.kinward.web.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;
import org.kinward.web.lists.words.ListedExamples;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;

class ListedAnswerWordsTest {

    private static final Listed COCOA = Listed.of(new Code("AGR-COCOA"));
    private static final Listed BEGGING = Listed.of(new Code("BEG-KORAN"));
    private static final Listed PLUCKING = new Listed(Code.OTHER, "plucking");

    private record Page(@FromList(CodeList.ACTIVITY) Answer<Listed> one,
            @FromList(CodeList.ACTIVITY) Answer<Set<Listed>> several) {
    }

    private final ListedWords listed = ListedExamples.words(Locale.ENGLISH);

    @Test
    void sayLabelsInTheOrderOfTheList() {
        assertThat(words(0, Answer.known(COCOA, Certainty.SAID_BY_CHILD), listed))
                .containsExactly(Words.said("cocoa, coffee"));
        assertThat(words(1, Answer.known(Set.of(PLUCKING, COCOA, BEGGING), Certainty.SAID_BY_CHILD), listed))
                .containsExactly(Words.said("begging for a Koranic teacher"), Words.said("cocoa, coffee"),
                        Words.keyed("lists.other.said", "plucking"));
        assertThat(words(1, Answer.missing(Reason.NOT_KNOWN), listed)).containsExactly(Words.of(Reason.NOT_KNOWN));
    }

    @Test
    void sayNothingOfTheseInTheWordsOfTheListIfItHasSome() {
        var nothing = Answer.known(Set.<Listed>of(), Certainty.SAID_BY_CHILD);

        assertThat(words(1, nothing, listed)).containsExactly(Words.keyed("term.listed.NONE"));
        assertThat(words(1, nothing, ListedExamples.words(Locale.FRENCH, ListedExamples.NONE, ListedExamples.OTHER)))
                .containsExactly(Words.said("aucun travail"));
    }

    private static List<Words> words(int component, Answer<?> answer, ListedWords listed) {
        RecordComponent asked = Page.class.getRecordComponents()[component];
        var question = new PageAnswers.Question(asked.getName(), asked.getGenericType(), List.of(asked));
        return new AnswerWords(Map.of(), ZoneOffset.UTC, Locale.ENGLISH, listed).of(question, answer);
    }
}
