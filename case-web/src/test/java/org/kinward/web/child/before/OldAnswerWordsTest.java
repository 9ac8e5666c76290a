package org.kinward.web.child.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists.Line;
import org.kinward.reporting.story.OldAnswers.OldAnswer;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;

class OldAnswerWordsTest {

    private final ListedWords listed = new ListedWords(Map.of(CodeList.SCHOOL_STOPPED, List.of(
            new Line(new Code("FEES"), "fees", "frais", Set.of(), true),
            new Line(Code.OTHER, "other (say)", "autre (préciser)", Set.of(), false))), Locale.FRENCH);

    private final OldAnswerWords words = new OldAnswerWords(new Days(), new OldLists((_, _) -> Map.of()));

    @Test
    void sayLinesOfAListInTheLanguageOfThePageAndOtherAsItWasSaid() {
        assertThat(lines("school_stopped", "FEES", "OTHER")).containsExactly(Words.said("frais"));
        assertThat(lines("school_stopped_said", "the", "roof", "fell")).containsExactly(
                Words.keyed("lists.other.said", "the roof fell"));
        assertThat(lines("school_stopped", "GONE")).as("a line that nobody knows any more")
                .containsExactly(Words.said("GONE"));
    }

    @Test
    void sayConstantsOfTheFirstHourAndTheFirstDaysInTheirWords() {
        assertThat(lines("stands", "PRESUMED")).extracting(Words::key).containsExactly("term.stands.PRESUMED");
        assertThat(lines("told_by", "CHILD")).extracting(Words::key).containsExactly("term.toldBy.CHILD");
        assertThat(lines("school_stopped_standing", "NOT_KNOWN")).hasSize(1);
    }

    @Test
    void sayNothingOfAnAnswerThatWasNotThereOrOnlyPointsSomewhere() {
        assertThat(lines("school_stopped")).isEmpty();
        assertThat(lines("talk", "2")).isEmpty();
        assertThat(lines("room_id", "4711")).isEmpty();
    }

    private List<Words> lines(String question, String... codes) {
        return words.lines(new OldAnswer(question, List.of(codes)), listed);
    }
}
