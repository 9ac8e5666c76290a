package org.kinward.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of intakes promises. */
public abstract class IntakesContract {

    /** Two in the morning, as exactly as every keeper keeps it. */
    protected static final Instant NIGHT = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of a manager of the place. */
    protected abstract Intakes intakes();

    /** A draft at that place with a number of its own, begun by that manager, and not kept yet. */
    protected abstract DraftIntake begun(Instant at);

    @Test
    void givesADraftBackAsItWasAdded() {
        var draft = begun(NIGHT);

        var kept = intakes().add(draft);

        assertThat(intakes().find(draft.id())).contains(at(draft, kept));
        assertThat(intakes().hold(draft.id())).contains(at(draft, kept));
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(intakes().find(IntakeId.fresh())).isEmpty();
        assertThat(intakes().hold(IntakeId.fresh())).isEmpty();
    }

    @Test
    void countsEverySaveAndRefusesAStaleOne() {
        var draft = begun(NIGHT);
        var added = at(draft, intakes().add(draft));

        var saved = intakes().save(added.called(new CallWord("Lion")));

        assertThat(saved).isNotEqualTo(added.revision());
        assertThatThrownBy(() -> intakes().save(added.called(new CallWord("Tiger")))).isInstanceOf(StaleRevision.class);
        assertThat(intakes().find(draft.id())).contains(at(draft, saved).called(new CallWord("Lion")));
    }

    @Test
    void listsTheDraftsOfAPlaceTheOldestFirst() {
        var second = begun(NIGHT);
        var first = begun(NIGHT.minusSeconds(60));
        var record = begun(NIGHT.minusSeconds(120));
        intakes().add(second);
        intakes().add(first);
        intakes().save(at(record, intakes().add(record)).created(Optional.empty()));

        var drafts = intakes().draftsOf(second.home().place());

        assertThat(drafts).extracting(DraftIntake::id).containsSubsequence(first.id(), second.id())
                .doesNotContain(record.id());
    }

    @Test
    void becomesARecordThatKeepsItsNumberAndItsWord() {
        var draft = begun(NIGHT);
        var created = at(draft, intakes().add(draft)).called(new CallWord("Antilope")).created(Optional.empty());

        intakes().save(created);

        assertThat(intakes().find(draft.id())).get().isInstanceOfSatisfying(CreatedIntake.class, found -> {
            assertThat(found.reference()).isEqualTo(draft.reference());
            assertThat(found.callWord()).contains(new CallWord("Antilope"));
        });
    }

    @Test
    void letsAWordGoWithTheDraftThatHadIt() {
        var draft = begun(NIGHT);
        var place = draft.home().place();
        var called = at(draft, intakes().add(draft)).called(new CallWord("Papaye"));
        assertThat(intakes().callWordIsFree(place, new CallWord("papaye"))).isTrue();

        var saved = intakes().save(called);
        assertThat(intakes().callWordIsFree(place, new CallWord("PAPAYE"))).isFalse();
        intakes().save(at(draft, saved).ending(new Intake.Ending(draft.start().by(), NIGHT, "Begun twice")));

        assertThat(intakes().callWordIsFree(place, new CallWord("papaye"))).isTrue();
    }

    @Test
    void keepsWhoEndedADraftAndWhy() {
        var draft = begun(NIGHT);
        var why = new Intake.Ending(draft.start().by(), NIGHT, "Begun twice");

        intakes().save(at(draft, intakes().add(draft)).ending(why));

        assertThat(intakes().find(draft.id())).get().isInstanceOfSatisfying(EndingIntake.class,
                found -> assertThat(found.ending()).isEqualTo(why));
    }

    @Test
    void keepsWhatAPaperSaysAndFindsAnotherOfTheSameHourTillItIsDiscarded() {
        var mine = begun(NIGHT);
        var hour = FromPaper.Told.of(LocalDate.of(2026, 2, 3), Optional.of(LocalTime.of(2, 10)), ZoneOffset.UTC);
        var paper = new FromPaper(hour, new ToldTo.Colleague(mine.start().by()), WhyPaper.NO_POWER);
        var day = new FromPaper(FromPaper.Told.of(hour.on(), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), WhyPaper.NO_NETWORK);
        assertThat(intakes().isEntered(mine.home().place(), paper)).isFalse();

        var added = at(on(mine, paper), intakes().add(on(mine, paper)));
        var other = begun(NIGHT);
        intakes().add(on(other, day));

        assertThat(intakes().find(mine.id())).contains(added);
        assertThat(intakes().find(other.id()).orElseThrow().start().paper()).contains(day);
        assertThat(intakes().isEntered(mine.home().place(), new FromPaper(hour, paper.to(), WhyPaper.OTHER))).isTrue();
        assertThat(intakes().isEntered(mine.home().place(), day)).isTrue();
        assertThat(intakes().isEntered(mine.home().place(), new FromPaper(day.told(), paper.to(), day.why())))
                .isFalse();
        intakes().save(added.ending(new Intake.Ending(mine.start().by(), NIGHT, "Entered twice")));
        assertThat(intakes().isEntered(mine.home().place(), paper)).isFalse();
    }

    private static DraftIntake on(DraftIntake draft, FromPaper paper) {
        var start = draft.start();
        return new DraftIntake(draft.id(), draft.reference(), draft.home(), new Intake.Start(start.by(), start.at(),
                start.foundWith(), Optional.of(paper)), draft.callWord(), draft.revision());
    }

    private static DraftIntake at(DraftIntake draft, Revision kept) {
        return new DraftIntake(draft.id(), draft.reference(), draft.home(), draft.start(), draft.callWord(), kept);
    }
}
