package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.RecordDimension;

class NamedQuestionTest {

    private static final int QUESTIONS = 25;

    @Test
    void eachOfThe25IsAnsweredOrSaidToBeUnanswered() {
        var answered = NamedQuestion.ALL.stream().map(NamedQuestion::number).distinct();

        assertThat(Stream.concat(answered, NamedQuestion.NOT_YET.stream()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, QUESTIONS).boxed().toList());
    }

    @Test
    void eachIsFoundByItsOwnWord() {
        assertThat(NamedQuestion.ALL).allSatisfy(one -> assertThat(NamedQuestion.of(one.code())).contains(one));
        assertThat(NamedQuestion.ALL).extracting(NamedQuestion::code).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+"));
        assertThat(NamedQuestion.of("weight")).isEmpty();
    }

    @Test
    void whatIsAskedBesidesComesInFrontAndOnce() {
        assertThat(NamedQuestion.ALL).allSatisfy(one -> assertThat(one.besides()).doesNotContainAnyElementsOf(one.by())
                .allSatisfy(besides -> assertThat(one.with(Optional.of(besides))).startsWith(besides)
                        .endsWith(one.by().getLast()).doesNotHaveDuplicates().hasSize(3)));
    }

    @Test
    void whatAllOfItsChildrenHaveInCommonTellsNobodyApart() {
        assertThat(NamedQuestion.of("identified").orElseThrow().besides()).doesNotContain(RecordDimension.STATUS);
        assertThat(NamedQuestion.of("recorded").orElseThrow().besides()).contains(RecordDimension.STATUS);
    }

    @Test
    void whyAFileWasClosedIsAskedOfTheFilesClosedInThePeriod() {
        var reasons = NamedQuestion.of("reasons").orElseThrow();

        assertThat(reasons.happening()).isEqualTo(Happening.CLOSED);
        assertThat(reasons.by()).containsExactly(RecordDimension.OUTCOME, RecordDimension.SEX);
    }
}
