package org.kinward.core.statistics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;

class RevisionsTest {

    private static final List<String> SEXES = List.of("GIRL", "BOY");
    private static final Instant FIRST = Instant.parse("2026-04-02T00:00:00Z");

    private final List<Instant> asked = new ArrayList<>();
    private int girlsBefore = 3;
    private Instant first = FIRST;
    private final Revisions revisions = new Revisions(question -> {
        question.asOf().ifPresent(asked::add);
        return new TableOutcome.Counted(CountedExamples.table(question, SEXES, new int[]{girlsBefore, 4}));
    }, (_, end) -> Optional.of(first).filter(moment -> !moment.isBefore(end)));

    @Test
    void comparesWithTheFirstFiguresAfterThePeriod() {
        var found = of(RecordDimension.SEX, ZoneOffset.UTC);

        assertThat(asked).containsExactly(FIRST);
        assertThat(found).containsExactly(new Revision(0, List.of(Revision.ALL), 7, 9),
                new Revision(0, List.of("GIRL"), 3, 5));
    }

    @Test
    void findsNothingWhereNothingIsNewOrNothingWasTakenBefore() {
        girlsBefore = 5;
        assertThat(of(RecordDimension.SEX, ZoneOffset.UTC)).isEmpty();
        girlsBefore = 3;

        first = CountedExamples.TAKEN;

        assertThat(of(RecordDimension.SEX, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void aMonthEndsByTheClockOfTheAgency() {
        first = Instant.parse("2026-03-31T23:30:00Z");

        assertThat(of(RecordDimension.SEX, ZoneOffset.UTC)).isEmpty();
        assertThat(of(RecordDimension.SEX, ZoneId.of("Africa/Lagos"))).hasSize(2);
    }

    @Test
    void whatGoesOnChangingIsNoRevisionButTheTotalIs() {
        assertThat(of(RecordDimension.STATUS, ZoneOffset.UTC))
                .containsExactly(new Revision(0, List.of(Revision.ALL), 7, 9));
    }

    private List<Revision> of(RecordDimension dimension, ZoneId zone) {
        return revisions.of(CountedExamples.table(dimension, SEXES, new int[]{5, 4}), zone);
    }
}
