package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.RecordDimension;

class NamedQuestionTest {

    private static final int QUESTIONS = 25;

    @Test
    void eachOfThe25IsAnswered() {
        assertThat(NamedQuestion.ALL.stream().map(NamedQuestion::number).distinct().sorted())
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
                        .endsWith(one.by().getLast()).doesNotHaveDuplicates().hasSize(one.by().size() + 1)));
    }

    @Test
    void whoCameHomeTwelveMonthsBeforeIsAskedAboutNow() {
        var year = NamedQuestion.of("year").orElseThrow();
        var asked = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

        assertThat(year.happening()).isEqualTo(Happening.RETURNED);
        assertThat(year.counted(asked)).isEqualTo(new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 3)));
        assertThat(NamedQuestion.of("recorded").orElseThrow().counted(asked)).isEqualTo(asked);
    }

    @Test
    void whoWasNotReachedStandsInEveryWhole() {
        assertThat(NamedQuestion.ALL.stream().flatMap(one -> one.by().stream())
                .filter(dimension -> dimension.name().matches("(SCHOOL|WORK|HELP|PAY|PAPERS)_.*")))
                .isNotEmpty().allSatisfy(dimension -> assertThat(dimension.codes()).contains("NOT_REACHED"));
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
