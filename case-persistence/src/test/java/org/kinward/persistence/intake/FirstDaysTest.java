package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.firstdays.Belongings;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.intake.talk.AddTalk;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class FirstDaysTest extends NightTest {

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private FirstHourPages pages;
    @Autowired
    private AddTalk addTalk;
    @Autowired
    private Talks talks;
    @Autowired
    private Tasks tasks;

    @Test
    void givesEveryPageBackAsItWasSavedAndChanged() {
        var efua = shelter.manager();
        var intake = record();
        var saved = FirstDaysExamples.allPages(intake);

        saved.forEach(page -> answer(page, efua));
        saved.forEach(page -> answer(FirstDaysExamples.answered(page.getClass(),
                FirstDaysExamples.told(intake, new Revision(1))), efua));

        var found = inTransactionOf(efua, () -> pages.some(intake, new HashSet<>(RecordPages.ALL)));
        assertThat(found).usingRecursiveComparison().ignoringFields("head.revision").isEqualTo(saved);
        assertThat(found).extracting(IntakePage::revision).containsOnly(new Revision(2));
        assertThat(count("select count(*) from casework.answer_before where intake_id = :id", intake.value()))
                .isEqualTo(saved.size());
    }

    @Test
    void refusesAStaleSaveAndKeepsWhatIsThere() {
        var efua = shelter.manager();
        var intake = record();
        var page = FirstDaysExamples.answered(Household.class, FirstDaysExamples.told(intake, Revision.NEW));
        answer(page, efua);

        assertThatThrownBy(() -> answer(page, efua)).isInstanceOf(StaleRevision.class);
        var second = FirstDaysExamples.answered(Household.class, FirstDaysExamples.told(intake, new Revision(1)));
        answer(second, efua);
        assertThatThrownBy(() -> answer(second, efua)).isInstanceOf(StaleRevision.class);

        var account = database.superuser().sql("select id from casework.answer_before where intake_id = ?")
                .param(intake.value()).query(UUID.class).single();
        assertThat(inTransactionOf(efua, () -> pages.earlier(intake, Household.class, account)).orElseThrow())
                .isEqualTo(second.getClass().cast(FirstDaysExamples.answered(Household.class,
                        FirstDaysExamples.told(intake, new Revision(2)))));
    }

    /** Who is on shift opens what care needs, and nothing else: not the page, not what it said before. */
    @Test
    void showsWhoIsOnShiftOnlyWhatCareNeeds() {
        var efua = shelter.manager();
        var intake = record();
        FirstDaysExamples.allPages(intake).forEach(page -> answer(page, efua));
        FirstDaysExamples.allPages(intake).forEach(page -> answer(FirstDaysExamples.answered(page.getClass(),
                FirstDaysExamples.told(intake, new Revision(1))), efua));

        var found = inTransactionOf(kossi, () -> pages.some(intake, new HashSet<>(RecordPages.ALL)));

        assertThat(found).extracting(page -> page.getClass().getSimpleName()).containsExactly("HelpDaily",
                "SafeToContact");
        answer(FirstDaysExamples.answered(HelpDaily.class, FirstDaysExamples.told(intake, new Revision(2))), kossi);
        assertThatThrownBy(() -> answer(FirstDaysExamples.answered(Household.class,
                FirstDaysExamples.told(intake, Revision.NEW)), kossi)).isInstanceOf(RuntimeException.class);
        var households = database.superuser().sql("select id from casework.answer_before where page = 'household'"
                + " and intake_id = ?").param(intake.value()).query(UUID.class).single();
        assertThat(inTransactionOf(kossi, () -> pages.earlier(intake, Household.class, households))).isEmpty();
    }

    @Test
    void numbersTalksAndKeepsEachPressOnce() {
        var efua = shelter.manager();
        var intake = record();
        var key = UUID.randomUUID();

        talk(key, intake, Talk.HowItEnded.CALM, efua);
        talk(key, intake, Talk.HowItEnded.CALM, efua);
        talk(UUID.randomUUID(), intake, Talk.HowItEnded.STOPPED_BY_CHILD, efua);

        assertThat(inTransactionOf(efua, () -> talks.of(intake))).extracting(Talk::number, Talk::ended)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Talk.HowItEnded.CALM),
                        org.assertj.core.groups.Tuple.tuple(2, Talk.HowItEnded.STOPPED_BY_CHILD));
        assertThat(inTransactionOf(kossi, () -> talks.of(intake))).isEmpty();
        assertThatThrownBy(() -> talk(UUID.randomUUID(), intake, Talk.HowItEnded.CALM, kossi))
                .isInstanceOf(DataAccessException.class);
        assertThat(talk(UUID.randomUUID(), draftBy(kossi), Talk.HowItEnded.CALM, efua))
                .isEqualTo(AddTalk.Outcome.NOT_THERE);
        assertThat(talk(key, intake, Talk.HowItEnded.UPSET, efua)).as("typed over, after Back")
                .isEqualTo(AddTalk.Outcome.OTHER_TALK);
    }

    /** A talk that was told on paper keeps what the paper says; told to somebody of another agency it is refused. */
    @Test
    void keepsWhatThePaperOfATalkSays() {
        var efua = shelter.manager();
        var intake = record();
        var at = FirstHourExamples.NIGHT.atTime(21, 10).toInstant(ZoneOffset.UTC);
        var hour = new FromPaper(new FromPaper.Told(FirstHourExamples.NIGHT, Optional.of(at), at),
                new ToldTo.Colleague(kossi.person()), WhyPaper.NO_POWER);
        var day = new FromPaper(FromPaper.Told.of(FirstHourExamples.NIGHT, Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.TEACHER), WhyPaper.ON_THE_WAY);

        assertThat(talk(UUID.randomUUID(), intake, talk(Optional.of(hour)), efua)).isEqualTo(AddTalk.Outcome.KEPT);
        assertThat(talk(UUID.randomUUID(), intake, talk(Optional.of(day)), efua)).isEqualTo(AddTalk.Outcome.KEPT);

        assertThat(inTransactionOf(efua, () -> talks.of(intake))).extracting(Talk::paper)
                .containsExactly(Optional.of(hour), Optional.of(day));
        var theirs = new FromPaper(hour.told(), new ToldTo.Colleague(Shelter.open(database).carer().person()),
                WhyPaper.NO_POWER);
        assertThatThrownBy(() -> talk(UUID.randomUUID(), intake, talk(Optional.of(theirs)), efua))
                .rootCause().hasMessageContaining("row-level security");
    }

    /** A suspicion asks to be confirmed or taken back after thirty days, and no longer once it is (F99). */
    @Test
    void asksAgainAboutAStatusThatIsOnlyPresumed() {
        var efua = shelter.manager();
        var intake = record();
        answer(status(intake, Revision.NEW, Answer.notAsked()), efua);

        var open = inTransactionOf(efua, () -> tasks.openOf(intake.value())).stream()
                .filter(task -> task.kind() == TaskKind.CONFIRM_STATUS).toList();
        answer(status(intake, new Revision(1), Answer.known(ChildStatus.ConfirmedWith.TWO_ACCOUNTS,
                Certainty.ESTIMATED_BY_WORKER)), efua);

        var day = FirstHourExamples.NIGHT.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        assertThat(open).singleElement().satisfies(task -> assertThat(Duration.between(day, task.due()).toDays())
                .isEqualTo(30));
        assertThat(inTransactionOf(efua, () -> tasks.openOf(intake.value()))).extracting(task -> task.kind())
                .doesNotContain(TaskKind.CONFIRM_STATUS);
    }

    /** An amount without its currency would make its page unreadable. */
    @Test
    void keepsNoAmountWithoutItsCurrency() {
        var intake = record();
        answer(FirstDaysExamples.answered(Belongings.class, FirstDaysExamples.told(intake, Revision.NEW)),
                shelter.manager());

        for (var of : Set.of("money", "wages")) {
            var bare = database.superuser().sql("update casework.first_days_belongings set " + of
                    + "_amount = 500, " + of + "_currency = null, " + of
                    + "_currency_standing = 'NOT_ASKED_YET' where intake_id = ?").param(intake.value());
            assertThatThrownBy(bare::update).as(of).hasMessageContaining(of + "_has_currency");
        }
    }

    private IntakeId record() {
        var intake = draftBy(kossi);
        create(intake, kossi, stampOf(intake));
        return intake;
    }

    private AddTalk.Outcome talk(UUID key, IntakeId intake, Talk.HowItEnded ended, Actor by) {
        return talk(key, intake, new Talk(1, FirstHourExamples.NIGHT, 25, new Talk.Setting(Talk.Where.QUIET_ROOM,
                Set.of(Talk.WhoWasThere.COLLEAGUE), Talk.Interpreted.NOBODY_NEEDED), ended, Optional.empty()), by);
    }

    private static Talk talk(Optional<FromPaper> paper) {
        return new Talk(1, FirstHourExamples.NIGHT, 25,
                new Talk.Setting(Talk.Where.OUTSIDE, Set.of(), Talk.Interpreted.NOBODY_NEEDED), Talk.HowItEnded.CALM,
                paper);
    }

    private AddTalk.Outcome talk(UUID key, IntakeId intake, Talk talk, Actor by) {
        return ActingPerson.as(by.person(), () -> addTalk.add(new AddTalk.Request(key, intake, talk),
                new Talks.Written(by.person(), NOW)));
    }

    private AnswerFirstHour.Outcome answer(IntakePage page, Actor by) {
        return ActingPerson.as(by.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), by.person(), NOW));
    }

    private static ChildStatus status(IntakeId intake, Revision seen, Answer<ChildStatus.ConfirmedWith> confirmed) {
        return new ChildStatus(FirstDaysExamples.told(intake, seen),
                Answer.known(ChildStatus.Stands.PRESUMED, Certainty.ESTIMATED_BY_WORKER), Answer.notAsked(), confirmed);
    }
}
