package org.kinward.core.intake.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.LAKE_HOUSE;
import static org.kinward.core.intake.IntakeExamples.esiOnShift;
import static org.kinward.core.intake.IntakeExamples.manager;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.KeptPages;
import org.kinward.core.intake.event.EventLine.Tie;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.label.InMemoryLabelSheets;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.reference.InMemoryReferenceNumbers;
import org.kinward.core.reference.ReserveNumber;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.TaskKind;

/** Who belongs to whom on a list: the nurse comes in any case, and a line that has gone ties nobody to somebody else. */
class TiesOfAListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryDoneOnce once = new InMemoryDoneOnce();
    private final KeptPages pages = new KeptPages();
    private final InMemoryTasks tasks = new InMemoryTasks();
    private final EventPages writing = new EventPages(pages,
            new AnswerFirstHour(intakes, pages, tasks, TiesOfAListTest::nobodyReadsIt), intakes, tasks);
    private final OpenDraft drafts = new OpenDraft(intakes, TiesOfAListTest::nobodyReadsIt,
            TiesOfAListTest::nobodyReadsIt, once);
    private final AddToEvent adding = new AddToEvent(new PutOnList(events, new PutOnList.Drafts(drafts,
            new OpenLabelled(drafts, new InMemoryLabelSheets(), once)), writing, once),
            new ReserveNumber(new InMemoryReferenceNumbers(), new Random(8)), new Nobody());
    private final CorrectLine correcting = new CorrectLine(events, writing, intakes, TiesOfAListTest::nobodyReadsIt);
    private final OpenEvent opening = new OpenEvent(events, once, TiesOfAListTest::nobodyReadsIt);
    private final Event.Id bus = new Event.Id(UUID.randomUUID());

    private static void nobodyReadsIt(Object entry) {
        assertThat(entry).isNotNull();
    }

    @BeforeEach
    void aBus() {
        open(2);
    }

    private OpenEvent.Outcome open(int onPaper) {
        return opening.open(new OpenEvent.Request(bus, LAKE_HOUSE, new Event.Came(AT_TWO, Answer.notAsked(),
                Answer.known(onPaper, Certainty.CONFIRMED_BY_DOCUMENT))), esiOnShift(), AT_TWO);
    }

    private static FastChild child(Optional<Tie> tie) {
        return new FastChild(Optional.empty(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked(),
                Answer.notAsked(), Optional.empty(), tie);
    }

    private AddToEvent.Outcome add(Optional<Tie> tie) {
        return adding.add(new AddToEvent.Request(bus, child(tie), new OnceKey(UUID.randomUUID(), "a child"), TODAY),
                esiOnShift(), AT_TWO);
    }

    private CorrectLine.Outcome correct(int number, Optional<Tie> tie) {
        var seen = events.lines(bus).stream().filter(line -> line.number() == number).findFirst().orElseThrow();
        return correcting.correct(new CorrectLine.Request(bus, new CorrectLine.Line(number, seen.revision()),
                child(tie), TODAY), esiOnShift(), AT_TWO);
    }

    private static Optional<Tie> tie(Tie.Kind kind, int to) {
        return Optional.of(new Tie(kind, to));
    }

    private IntakeId intake(int number) {
        return events.lines(bus).stream().filter(line -> line.number() == number).findFirst().orElseThrow().intake();
    }

    /** Somebody has answered the mother's page of health since; the list leaves it alone. */
    private void seen(int number, Set<HealthSign> signs) {
        pages.save(new HealthSeen(new IntakePage.Head(intake(number), Revision.NEW, IntakePage.ToldBy.SEEN, TODAY),
                Answer.known(signs, Certainty.ESTIMATED_BY_WORKER), Answer.notAsked()),
                new FirstHourPages.Change(ESI, AT_TWO, false));
    }

    private long nurses(int number) {
        return tasks.openOf(intake(number).value()).stream().filter(task -> task.kind() == TaskKind.CALL_NURSE).count();
    }

    private void discard(int number) {
        var draft = intakes.find(intake(number)).orElseThrow();
        new DiscardDraft(intakes, TiesOfAListTest::nobodyReadsIt, TiesOfAListTest::nobodyReadsIt, _ -> false).discard(
                new DiscardDraft.Request(draft.id(), draft.revision(), "the label is wrong"), manager(), AT_TWO);
        events.leave(draft.id());
    }

    @Test
    void callsTheNurseToAMotherWhosePageNobodyMayWriteAnyMore() {
        add(Optional.empty());
        seen(1, Set.of());

        assertThat(add(tie(Tie.Kind.BABY_OF, 1))).isEqualTo(new AddToEvent.Outcome.Added(2, false));

        assertThat(nurses(1)).isOne();
    }

    @Test
    void callsNobodyTwiceWhereHerPageSaysThatSheHasABaby() {
        add(Optional.empty());
        seen(1, Set.of(HealthSign.WITH_A_BABY));

        add(tie(Tie.Kind.BABY_OF, 1));

        assertThat(nurses(1)).isZero();
    }

    @Test
    void callsTheNurseToTheBabyWhereTheMotherIsOnHerWayOut() {
        add(Optional.empty());
        var mother = intakes.find(intake(1)).orElseThrow();
        new DiscardDraft(intakes, TiesOfAListTest::nobodyReadsIt, TiesOfAListTest::nobodyReadsIt, _ -> false).discard(
                new DiscardDraft.Request(mother.id(), mother.revision(), "the label is wrong"), manager(), AT_TWO);

        assertThat(add(tie(Tie.Kind.BABY_OF, 1))).isEqualTo(new AddToEvent.Outcome.Added(2, false));

        assertThat(nurses(2)).isOne();
    }

    @Test
    void callsTheNurseWhenALineIsCorrectedToBeABabyAndNotEachTimeItIsCorrected() {
        add(Optional.empty());
        add(Optional.empty());
        seen(1, Set.of());

        correct(2, tie(Tie.Kind.BABY_OF, 1));
        assertThat(nurses(1)).isOne();
        tasks.openOf(intake(1).value()).forEach(task -> tasks.close(task.doneBy(ESI, AT_TWO)));
        correct(2, tie(Tie.Kind.BABY_OF, 1));

        assertThat(nurses(1)).as("she has come").isZero();
    }

    @Test
    void saysAnewWithWhomAChildWasFoundWhenItsTieIsCorrected() {
        add(Optional.empty());
        add(Optional.empty());
        add(tie(Tie.Kind.FRIEND, 1));
        assertThat(intakes.find(intake(3)).orElseThrow().start().foundWith()).contains(intake(1));

        correct(3, tie(Tie.Kind.BROTHER_OR_SISTER, 2));
        assertThat(intakes.find(intake(3)).orElseThrow().start().foundWith()).contains(intake(2));
        correct(3, Optional.empty());

        assertThat(intakes.find(intake(3)).orElseThrow().start().foundWith()).isEmpty();
    }

    @Test
    void givesNoNumberTwiceAndLetsGoOfTiesToALineThatHasGone() {
        add(Optional.empty());
        add(Optional.empty());
        correct(1, tie(Tie.Kind.FRIEND, 2));

        discard(2);
        add(Optional.empty());

        assertThat(events.lines(bus)).extracting(EventLine::number).containsExactly(1, 3);
        assertThat(events.lines(bus).getFirst().tie()).isEmpty();
        assertThat(add(tie(Tie.Kind.FRIEND, 2))).isEqualTo(new AddToEvent.Outcome.NoSuchLine());
    }

    @Test
    void asksWhereAFormHasWrittenDownAnotherEvent() {
        assertThat(open(2)).as("pressed twice").isEqualTo(OpenEvent.Outcome.OPEN);
        assertThat(open(7)).isEqualTo(OpenEvent.Outcome.OTHER_EVENT);
    }

    /** The vault learns of places elsewhere. */
    private static final class Nobody implements DirectCare {

        @Override
        public void grant(CareRight right, java.time.Instant decidedAt) {
            nobodyReadsIt(right);
        }

        @Override
        public void revoke(CareRight right, java.time.Instant decidedAt) {
            nobodyReadsIt(right);
        }
    }
}
