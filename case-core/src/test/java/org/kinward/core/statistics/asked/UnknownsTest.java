package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.CountedExamples;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.Rate;

/** Of how many children nobody knows something. */
class UnknownsTest {

    @Test
    void whomAFieldDoesNotConcernIsOutsideItsWholeAndWhoDidNotWantToSayIsNot() {
        var school = CountedExamples.table(RecordDimension.SCHOOL_NOW,
                List.of("WELL", "NOT_REACHED", "NOT_ASKED_YET", "NOT_KNOWN", "DID_NOT_WANT_TO_SAY", "DOES_NOT_APPLY"),
                new int[]{4, 3, 5, 2, 1, 20});

        assertThat(Unknowns.of(List.of(school)).lines()).containsExactly(
                new Unknowns.Line(RecordDimension.SCHOOL_NOW, 5, 2, 1, new Rate(8, 15)));
    }

    @Test
    void theLeastKnownComesFirstAndWhatIsKnownIsCountedOnly() {
        var sex = CountedExamples.table(RecordDimension.SEX, List.of("GIRL", "NOT_KNOWN"), new int[]{9, 1});
        var door = CountedExamples.table(RecordDimension.FACTOR, List.of("FAM-DEBT", "NOT_ASKED_YET"),
                new int[]{4, 6});
        var status = CountedExamples.table(RecordDimension.STATUS, List.of("AT_RISK", "DOES_NOT_APPLY"),
                new int[]{3, 7});

        var unknowns = Unknowns.of(List.of(sex, door, status));

        assertThat(unknowns.lines()).extracting(Unknowns.Line::field).containsExactly(RecordDimension.FACTOR,
                RecordDimension.SEX);
        assertThat(unknowns.known()).isEqualTo(1);
        assertThat(unknowns.estimated()).isEqualTo(new Rate(0, 10));
    }

    /** F98: such fields never count as incomplete; and no manager is asked about courts (ADR 119). */
    @Test
    void asksAboutEveryFieldButHardOnesAndCourts() {
        var fields = Unknowns.wishes(CountedExamples.QUARTER).stream().map(wish -> wish.dimensions().getFirst())
                .toList();

        assertThat(fields).contains(RecordDimension.AGE_AT_INTAKE, RecordDimension.AGE_BASIS, RecordDimension.FACTOR)
                .doesNotContain(RecordDimension.FORM_HAPPENED, RecordDimension.FORM_INTENDED,
                        RecordDimension.FORM_SUSPECTED, RecordDimension.VIOLENCE, RecordDimension.LEGAL,
                        RecordDimension.LAW);
        var tables = fields.stream().<CountedTable>map(
                field -> CountedExamples.table(field, List.of("NOT_KNOWN"), new int[]{1})).toList();
        assertThat(fields).allMatch(
                field -> Unknowns.of(tables, field).headings().getFirst().criterion().dimension() == field);
    }
}
