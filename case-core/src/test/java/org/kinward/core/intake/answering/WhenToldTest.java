package org.kinward.core.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.intake.IntakeExamples.ESI;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;

/** A night on paper that is typed in the morning: hours count from the night. */
class WhenToldTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Vientiane");
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);
    private static final Instant AT_TWO = Instant.parse("2026-11-22T19:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T17:00:00Z");
    private static final Instant NEXT_MIDNIGHT = MIDNIGHT.plus(Duration.ofDays(1));
    private static final Instant IN_THE_MORNING = AT_TWO.plus(Duration.ofHours(6));
    private static final Instant A_DAY_LATER = IN_THE_MORNING.plus(Duration.ofDays(1));

    private final DraftIntake draft = IntakeExamples.draft(1);

    @Test
    void countsFromTheHourOfThePaper() {
        assertThat(told(ToldBy.PAPER, NIGHT, paper(true), IN_THE_MORNING)).isEqualTo(WhenTold.at(AT_TWO));
        assertThat(told(ToldBy.ESCORT, NIGHT, paper(true), A_DAY_LATER)).as("who told it, on that paper")
                .isEqualTo(WhenTold.at(AT_TWO));
    }

    /** A page of a record with a paper of its own: whoever told it, and on the same day as well. */
    @Test
    void countsFromThePaperOfThePageItself() {
        var own = paper(true).map(says -> new PagePaper(says, new PersonId(new UUID(1, 1)), IN_THE_MORNING));
        var head = new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.CHILD, NIGHT, OptionalInt.empty(), own);

        assertThat(WhenTold.of(head, Optional.empty(), ZONE, IN_THE_MORNING)).isEqualTo(WhenTold.at(AT_TWO));
        assertThatThrownBy(() -> new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.CHILD, NIGHT.minusDays(1),
                OptionalInt.empty(), own)).as("another day").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.CHILD, NIGHT, OptionalInt.of(1),
                own)).as("a talk has its own").isInstanceOf(IllegalArgumentException.class);
    }

    /** What is added to a page later was not on its paper; a paper that is entered, or says another hour, counts. */
    @Test
    void countsFromNowWhatIsAddedToAPageWhosePaperStands() {
        var own = paper(true).map(says -> new PagePaper(says, new PersonId(new UUID(1, 1)), IN_THE_MORNING));
        var day = paper(false).map(says -> new PagePaper(says, new PersonId(new UUID(1, 1)), IN_THE_MORNING));
        var head = new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.PAPER, NIGHT, OptionalInt.empty(), own);

        var when = WhenTold.of(head, Optional.empty(), ZONE, A_DAY_LATER);
        var atOnce = new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.CHILD, NIGHT);

        assertThat(when.over(own, head, A_DAY_LATER)).isEqualTo(WhenTold.at(A_DAY_LATER));
        assertThat(when.over(Optional.empty(), head, A_DAY_LATER)).as("entered now").isEqualTo(WhenTold.at(AT_TWO));
        assertThat(when.over(day, head, A_DAY_LATER)).as("it says an hour now").isEqualTo(WhenTold.at(AT_TWO));
        assertThat(when.over(Optional.empty(), atOnce, A_DAY_LATER)).as("no paper of its own").isEqualTo(when);
    }

    @Test
    void leavesTheWholeDayOpenWhereThePaperNamesNoHour() {
        assertThat(told(ToldBy.PAPER, NIGHT, paper(false), A_DAY_LATER))
                .isEqualTo(new WhenTold(MIDNIGHT, NEXT_MIDNIGHT));
        assertThat(told(ToldBy.PAPER, NIGHT, paper(false), IN_THE_MORNING)).as("never later than now")
                .isEqualTo(new WhenTold(MIDNIGHT, IN_THE_MORNING));
        assertThat(told(ToldBy.PAPER, NIGHT, Optional.empty(), A_DAY_LATER)).as("a page from paper of another record")
                .isEqualTo(new WhenTold(MIDNIGHT, NEXT_MIDNIGHT));
    }

    @Test
    void countsFromNowWhatIsSaidNow() {
        assertThat(told(ToldBy.CHILD, NIGHT, paper(true), IN_THE_MORNING)).isEqualTo(WhenTold.at(IN_THE_MORNING));
        assertThat(told(ToldBy.CHILD, NIGHT.plusDays(1), paper(true), A_DAY_LATER)).isEqualTo(WhenTold.at(A_DAY_LATER));
        assertThat(told(ToldBy.PAPER, NIGHT.plusDays(1), paper(true), A_DAY_LATER)).as("a birth certificate of today")
                .isEqualTo(WhenTold.at(A_DAY_LATER));
        assertThat(told(ToldBy.ESCORT, NIGHT, Optional.empty(), A_DAY_LATER)).isEqualTo(WhenTold.at(A_DAY_LATER));
    }

    @Test
    void makesUrgentTasksOfTheNightLateAlready() {
        var head = new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.PAPER, NIGHT);

        assertThat(due(new SafetyNow(head, known(SafetyNow.SafeHere.NO), Answer.notAsked()), paper(true)))
                .isEqualTo(AT_TWO);
        assertThat(due(new HealthSeen(head, known(Set.of(HealthSeen.HealthSign.FEVER)), Answer.notAsked()),
                paper(false))).isEqualTo(MIDNIGHT);
    }

    @Test
    void leavesAChildWhoDidNotAgreeAloneForTwoWholeDays() {
        var head = new IntakePage.Head(draft.id(), Revision.NEW, ToldBy.PAPER, NIGHT);
        var no = new ToldChild(head, Optional.empty(), Answer.notAsked(), Answer.notAsked(),
                known(ToldChild.ChildsResponse.DOES_NOT_AGREE), ToldChild.Telling.notAsked(),
                ToldChild.After.nothing());

        assertThat(due(no, paper(true))).isEqualTo(AT_TWO.plus(Duration.ofDays(2)));
        assertThat(due(no, paper(false))).isEqualTo(NEXT_MIDNIGHT.plus(Duration.ofDays(2)));
    }

    private Instant due(IntakePage page, Optional<FromPaper> paper) {
        var request = AnswerFirstHour.Request.of(page).told(WhenTold.of(page.head(), paper, ZONE, A_DAY_LATER));
        var start = new Intake.Start(ESI, A_DAY_LATER, Optional.empty(), paper);
        var entered = new DraftIntake(draft.id(), draft.reference(), draft.home(), start, Optional.empty(),
                Revision.NEW);
        return SetsGoing.by(request, Optional.empty(), entered, A_DAY_LATER).opened().stream().map(Task::due)
                .findFirst()
                .orElseThrow();
    }

    private WhenTold told(ToldBy by, LocalDate on, Optional<FromPaper> paper, Instant now) {
        return WhenTold.of(new IntakePage.Head(draft.id(), Revision.NEW, by, on), paper, ZONE, now);
    }

    private static Optional<FromPaper> paper(boolean hour) {
        var at = hour ? Optional.of(LocalTime.of(2, 0)) : Optional.<LocalTime>empty();
        return Optional.of(new FromPaper(FromPaper.Told.of(NIGHT, at, ZONE), new ToldTo.Colleague(ESI),
                WhyPaper.NO_POWER));
    }

    private static <T> Answer<T> known(T value) {
        return Answer.known(value, Certainty.ESTIMATED_BY_WORKER);
    }
}
