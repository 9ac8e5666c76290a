package org.kinward.core.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.lists.Code;

class LineWordsTest {

    @Test
    void areTidyAndNameEachLocalWordOnce() {
        var words = new LineWords(" a  driver ", "", List.of("zem", " zem ", "", "okada (NG)"));

        assertThat(words).isEqualTo(new LineWords("a driver", "", List.of("zem", "okada (NG)")));
        assertThat(words.isUntranslated()).isTrue();
    }

    @Test
    void needALabelOfAtMostEightySigns() {
        assertThat(LineWords.problem(" ", "", List.of())).contains(ListRefusal.LABEL_MISSING);
        assertThat(LineWords.problem("a".repeat(81), "", List.of())).contains(ListRefusal.LABEL_LONG);
        assertThat(LineWords.problem("a".repeat(80), "é".repeat(80), List.of())).isEmpty();
    }

    @Test
    void standInNoPartThatNobodyKnows() {
        var state = new OwnLine.State(true, false);

        assertThat(new OwnLine(new Code("A"), ListExamples.words("a", "b"), "LAND", 1, state).heading())
                .isEqualTo("LAND");
        assertThatThrownBy(() -> new OwnLine(new Code("A"), ListExamples.words("a", "b"), "MOON", 1, state))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdFewLocalWordsAndNoSignsThatNobodySees() {
        assertThat(LineWords.problem("a", "", List.of("b".repeat(41)))).contains(ListRefusal.LOCAL_WORDS_LONG);
        assertThat(LineWords.problem("a", "", Collections.nCopies(30, "same"))).isEmpty();
        assertThat(LineWords.problem("a\u0000b", "", List.of())).contains(ListRefusal.SIGNS);
        assertThat(LineWords.problem("a", "", List.of("\ud800"))).contains(ListRefusal.SIGNS);
        assertThat(LineWords.problem("a", "b\ufffd", List.of())).contains(ListRefusal.SIGNS);
        assertThat(LineWords.problem("ការ\u200bងារ", "", List.of())).isEmpty();
    }
}
