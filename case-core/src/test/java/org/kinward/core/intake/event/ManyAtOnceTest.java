package org.kinward.core.intake.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.LAKE_HOUSE;
import static org.kinward.core.intake.IntakeExamples.esiOnShift;
import static org.kinward.core.intake.IntakeExamples.kodjoElsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.KeptPages;
import org.kinward.core.intake.event.EventLine.Tie;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.OthersFound.Companion;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.intake.label.InMemoryLabelSheets;
import org.kinward.core.intake.label.LabelExamples;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.intake.label.StartLabelled;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.Task;

/** A bus with children: a line each, their first pages from the event, siblings together, a mother and her baby. */
class ManyAtOnceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Certainty SEEN = Certainty.ESTIMATED_BY_WORKER;
    private static final RoomId ROOM = new RoomId(new UUID(4, 4));

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryLabelSheets labels = new InMemoryLabelSheets();
    private final InMemoryDoneOnce once = new InMemoryDoneOnce();
    private final KeptPages pages = new KeptPages();
    private final InMemoryTasks tasks = new InMemoryTasks();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final List<CareRight> granted = new ArrayList<>();
    private final AnswerFirstHour answering = new AnswerFirstHour(intakes, pages, tasks, trail::add);
    private final EventPages writing = new EventPages(pages, answering, intakes, tasks);
    private final OpenDraft drafts = new OpenDraft(intakes, _ -> {
        // nobody reads the outbox here
    }, trail::add, once);
    private final AddToEvent adding = new AddToEvent(new PutOnList(events,
            new PutOnList.Drafts(drafts, new OpenLabelled(drafts, labels, once)), writing, once),
            new ReserveNumber(new InMemoryReferenceNumbers(), new Random(8)), new Grants());
    private final CorrectLine correcting = new CorrectLine(events, writing, intakes, trail::add);
    private final CountHeads counting = new CountHeads(events, trail::add);
    private final Event.Id bus = new Event.Id(UUID.randomUUID());

    @BeforeEach
    void aBusWithAPaperThatNamesThree() {
        var came = new Event.Came(AT_TWO, Answer.known(Escort.HowCame.CHILD_BRIGADE, Certainty.SAID_BY_SOMEONE_ELSE),
                Answer.known(3, Certainty.CONFIRMED_BY_DOCUMENT));
        new OpenEvent(events, once, trail::add).open(new OpenEvent.Request(bus, LAKE_HOUSE, came), esiOnShift(),
                AT_TWO);
    }

    private static FastChild girl(Optional<ReferenceNumber> label, Optional<RoomId> room, Optional<Tie> tie) {
        return new FastChild(label, Answer.known(Sex.GIRL, SEEN),
                Answer.known(Age.ofYears(9, TODAY, AgeBasis.ESTIMATE), SEEN),
                Answer.known(new SpokenLanguage("ee"), SEEN), Answer.known(Set.of(), SEEN), room, tie);
    }

    private static FastChild girl() {
        return girl(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FastChild tied(Tie.Kind kind, int to) {
        return girl(Optional.empty(), Optional.empty(), Optional.of(new Tie(kind, to)));
    }

    private AddToEvent.Outcome add(FastChild child) {
        return add(child, new OnceKey(UUID.randomUUID(), "a child"));
    }

    private AddToEvent.Outcome add(FastChild child, OnceKey stamp) {
        return adding.add(new AddToEvent.Request(bus, child, stamp, TODAY), esiOnShift(), AT_TWO);
    }

    private IntakeId intake(int line) {
        return events.lines(bus).get(line - 1).intake();
    }

    private <P extends IntakePage> P page(int line, Class<P> type) {
        return pages.some(intake(line), Set.of(type)).stream().map(type::cast).findFirst().orElseThrow();
    }

    private static <T> T known(Answer<T> answer) {
        return ((Answer.Known<T>) answer).value();
    }

    @Test
    void countsFromWhenTheChildrenCameAndNotFromTheTyping() {
        adding.add(new AddToEvent.Request(bus, new FastChild(Optional.empty(), Answer.notAsked(), Answer.notAsked(),
                Answer.notAsked(), Answer.known(Set.of(HealthSign.FEVER), SEEN), Optional.empty(),
                Optional.empty()), new OnceKey(UUID.randomUUID(), "typed late"), TODAY), esiOnShift(),
                AT_TWO.plusSeconds(20_000));

        assertThat(tasks.openOf(intake(1).value())).singleElement().extracting(Task::due).isEqualTo(AT_TWO);
    }

    @Test
    void makesADraftWhosePagesComeFromTheEventAndNeverFromTheChild() {
        assertThat(add(girl(Optional.empty(), Optional.of(ROOM), Optional.empty())))
                .isEqualTo(new AddToEvent.Outcome.Added(1, true));

        var written = pages.allOf(intake(1));
        assertThat(written).extracting(page -> page.head().toldBy()).containsOnly(IntakePage.ToldBy.EVENT);
        assertThat(known(page(1, Escort.class).service())).isEqualTo(Escort.HowCame.CHILD_BRIGADE);
        assertThat(known(page(1, SexAndAge.class).age()).bestYear()).isEqualTo(9);
        assertThat(known(page(1, Tonight.class).room())).isEqualTo(ROOM);
        assertThat(written.toString()).doesNotContain("SAID_BY_CHILD");
        assertThat(granted).hasSize(1);
    }

    @Test
    void isOneChildHoweverOftenTheButtonIsPressed() {
        var form = new OnceKey(UUID.randomUUID(), "a child");

        assertThat(add(girl(), form)).isEqualTo(add(girl(), form)).isEqualTo(new AddToEvent.Outcome.Added(1, true));

        assertThat(events.lines(bus)).hasSize(1);
        assertThat(granted).hasSize(1);
    }

    @Test
    void takesSixtyChildrenAndRefusesTheNext() {
        var all = IntStream.rangeClosed(1, 60).mapToObj(_ -> add(girl())).toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(AddToEvent.Outcome.Added.class::isInstance);
        assertThat(add(girl())).isEqualTo(new AddToEvent.Outcome.Full());
        assertThat(events.lines(bus)).hasSize(60);
    }

    @Test
    void keepsBrothersAndSistersTogetherUnlessSomebodySaysOtherwise() {
        add(girl(Optional.empty(), Optional.of(ROOM), Optional.empty()));

        add(tied(Tie.Kind.BROTHER_OR_SISTER, 1));

        assertThat(intakes.find(intake(2)).orElseThrow().start().foundWith()).contains(intake(1));
        assertThat(known(page(2, Tonight.class).room())).isEqualTo(ROOM);
        assertThat(known(page(2, Tonight.class).shared())).isEqualTo(Tonight.RoomShared.WITH_BROTHERS_OR_SISTERS);
        for (int line = 1; line <= 2; line++) {
            assertThat(known(page(line, OthersFound.class).foundWith())).as("line " + line)
                    .containsExactly(Companion.BROTHER_OR_SISTER);
        }
        assertThat(add(tied(Tie.Kind.FRIEND, 9))).isEqualTo(new AddToEvent.Outcome.NoSuchLine());
    }

    @Test
    void givesABabyANumberOfItsOwnAndItsMotherTheNurse() {
        add(girl());

        add(tied(Tie.Kind.BABY_OF, 1));

        assertThat(known(page(1, HealthSeen.class).signs())).containsExactly(HealthSign.WITH_A_BABY);
        assertThat(known(page(1, OthersFound.class).foundWith())).containsExactly(Companion.OWN_BABY);
        assertThat(intakes.find(intake(2)).orElseThrow().reference())
                .isNotEqualTo(intakes.find(intake(1)).orElseThrow().reference());
        assertThat(tasks.openOf(intake(1).value())).hasSize(1);
    }

    @Test
    void usesALabelOnce() {
        var sheet = LabelExamples.sheet(new Random(5));
        labels.add(sheet);
        var number = Optional.of(sheet.labels().getFirst().number());

        add(girl(number, Optional.empty(), Optional.empty()));

        assertThat(intakes.find(intake(1)).orElseThrow().reference()).isEqualTo(number.get());
        assertThat(add(girl(number, Optional.empty(), Optional.empty())))
                .isEqualTo(new AddToEvent.Outcome.Refused(StartLabelled.Why.USED));
        assertThat(events.lines(bus)).hasSize(1);
    }

    @Test
    void correctsALineAndLeavesWhatWasAnsweredSince() {
        add(girl());
        var seen = page(1, SexAndAge.class);
        var child = new IntakePage.Head(intake(1), seen.revision(), IntakePage.ToldBy.CHILD, TODAY);
        pages.save(new SexAndAge(child, Answer.known(Sex.BOY, Certainty.SAID_BY_CHILD), seen.age()),
                new FirstHourPages.Change(ESI, AT_TWO, false));
        var line = new CorrectLine.Line(1, new Revision(1));
        var typed = girl(Optional.empty(), Optional.of(ROOM), Optional.empty());

        var outcome = correcting.correct(new CorrectLine.Request(bus, line, typed, TODAY), esiOnShift(), AT_TWO);

        assertThat(outcome).isEqualTo(CorrectLine.Outcome.PARTLY);
        assertThat(known(page(1, SexAndAge.class).sex())).as("what the child said").isEqualTo(Sex.BOY);
        assertThat(known(page(1, Tonight.class).room())).isEqualTo(ROOM);
        assertThat(correcting.correct(new CorrectLine.Request(bus, line, typed, TODAY), kodjoElsewhere(), AT_TWO))
                .isEqualTo(CorrectLine.Outcome.NOT_THERE);
    }

    @Test
    void agreesWithThePaperOrIsSaidWhyNot() {
        add(girl());
        add(girl());

        assertThat(count(2, 1, Optional.empty())).isEqualTo(CountHeads.Outcome.SAY_WHY);
        assertThat(count(3, 1, Optional.empty())).as("one is not on the list").isEqualTo(CountHeads.Outcome.SAY_WHY);
        add(girl());
        assertThat(count(3, 1, Optional.of(CountReason.LEFT_BEFORE))).isEqualTo(CountHeads.Outcome.COUNTED);
        assertThat(events.find(bus).orElseThrow().count().orElseThrow().why()).as("nothing to say").isEmpty();
        assertThat(count(2, 2, Optional.of(CountReason.CHILD_IS_MISSING))).isEqualTo(CountHeads.Outcome.COUNTED);
    }

    private CountHeads.Outcome count(int heads, long seen, Optional<CountReason> why) {
        return counting.count(new CountHeads.Request(bus, new Revision(seen), heads, why), esiOnShift(), AT_TWO);
    }

    private final class Grants implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            granted.add(right);
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            granted.remove(right);
        }
    }
}
