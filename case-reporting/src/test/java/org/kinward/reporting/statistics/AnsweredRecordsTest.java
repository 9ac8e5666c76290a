package org.kinward.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.reporting.statistics.CountedHouse.NOW;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.reporting.ReportingTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a record says of what became of referrals, and of what had opened the door (questions 13 and 10). */
@ReportingTest
class AnsweredRecordsTest {

    @Autowired
    private StatisticsFloor floor;
    private CountedHouse at;
    private RecordHands hands;

    @BeforeEach
    void aChild() {
        at = new CountedHouse(floor);
        hands = new RecordHands(at, at.girl(12));
        at.take(NOW.minusSeconds(60));
    }

    @Test
    void saysThatNothingWasAskedAndNobodySpokeOfTheDoor() {
        hands.says(RecordDimension.SERVICE_ACCEPTED, "NONE 1");
        hands.says(RecordDimension.SERVICE_UNANSWERED, "NONE 1");
        hands.says(RecordDimension.REFERRAL_ANSWER, "NONE 1");
        hands.says(RecordDimension.FACTOR_GONE, "NOT_ASKED_YET 1");
    }

    @Test
    void saysWhichServicesWaitForAnAnswerAndWhichWereAccepted() {
        hands.referral("SCHOOL-ENROL", "SCHOOL", 10);
        var accepted = hands.referral("BODY-CHECK", "SCHOOL", 10);
        hands.answered(accepted, List.of("ACCEPTED", "STARTED", "DELIVERED"), 0);
        at.take(NOW);

        hands.says(RecordDimension.SERVICE_UNANSWERED, "SCHOOL-ENROL 1");
        hands.says(RecordDimension.SERVICE_ACCEPTED, "BODY-CHECK 1");
        assertThat(hands.by(RecordDimension.REFERRAL_ANSWER)).startsWith("all 1, ")
                .contains("ACCEPTED 1", "NO_ANSWER 1",
                        "IN_TIME 1", "DELIVERED 1")
                .doesNotContain("LATE", "DECLINED", "NONE");
    }

    @Test
    void saysWhoDeclinedAndWhoAnsweredLate() {
        hands.answered(hands.referral("BODY-CHECK", "SCHOOL", 10), List.of("DECLINED"), 96);
        at.take(NOW);

        hands.says(RecordDimension.SERVICE_ACCEPTED, "NONE 1");
        hands.says(RecordDimension.SERVICE_UNANSWERED, "NONE 1");
        assertThat(hands.by(RecordDimension.REFERRAL_ANSWER)).contains("DECLINED 1", "LATE 1")
                .doesNotContain("IN_TIME");
    }

    @ParameterizedTest
    @CsvSource({"MUCH_SMALLER, FACTOR_SMALLER", "PROTECTED_AGAINST, FACTOR_GUARDED", "GONE, FACTOR_GONE"})
    void saysHowWhatOpenedTheDoorStandsNow(String state, RecordDimension dimension) {
        hands.door(List.of("OPEN 0", state + " 0"));
        at.take(NOW);

        for (var one : List.of(RecordDimension.FACTOR_SMALLER, RecordDimension.FACTOR_GUARDED,
                RecordDimension.FACTOR_GONE)) {
            hands.says(one, one == dimension ? "FAM-DEBT 1" : "NONE 1");
        }
        hands.says(RecordDimension.FACTOR_OPEN, "NONE 1");
    }
}
