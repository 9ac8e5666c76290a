package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

class FirstHourTest extends NightTest {

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private FirstHourPages pages;
    @Autowired
    private Tasks tasks;

    @Test
    void givesEveryPageBackAsItWasSaved() {
        var intake = draftBy(kossi);
        var saved = FirstHourExamples.allPages(intake);

        saved.forEach(page -> assertThat(answer(page, kossi))
                .isEqualTo(new AnswerFirstHour.Outcome.Saved(new Revision(1))));

        var found = inTransactionOf(kossi, () -> pages.allOf(intake));
        assertThat(found).usingRecursiveComparison().ignoringFields("head.revision").isEqualTo(saved);
        assertThat(found).extracting(FirstHourPage::revision).containsOnly(new Revision(1));
    }

    @Test
    void keepsEveryFormOfAgeAndNeverTheDay() {
        var born = FirstHourExamples.NIGHT.minus(Period.of(14, 2, 3));
        for (var age : List.of(Age.ofBirthDay(born, FirstHourExamples.NIGHT, AgeBasis.DOCUMENT),
                Age.ofYears(14, FirstHourExamples.NIGHT, AgeBasis.CHILDS_WORD),
                Age.ofRange(new Age.Years(13, 15), 14, FirstHourExamples.NIGHT, AgeBasis.ESTIMATE))) {
            var intake = draftBy(kossi);
            answer(new SexAndAge(FirstHourExamples.seen(intake), Answer.missing(Reason.DID_NOT_WANT_TO_SAY),
                    Answer.known(age, age.basis().certainty())), kossi);

            assertThat(find(intake, SexAndAge.class).age())
                    .isEqualTo(Answer.known(age, age.basis().certainty()));
        }

        assertThat(
                database.superuser().sql("select count(*) from casework.first_hour_sex_age where birth_earliest = :b")
                        .param("b", born).query(Long.class).single())
                .isZero();
    }

    @Test
    void refusesAStaleSaveAndKeepsWhatIsThere() {
        var intake = draftBy(kossi);
        var page = FirstHourExamples.sexAndAge(intake);
        answer(page, kossi);

        assertThatThrownBy(() -> answer(page, kossi)).isInstanceOf(StaleRevision.class);
        var second = changed(page, new Revision(1), FirstHourPage.ToldBy.SEEN);
        answer(second, kossi);
        assertThatThrownBy(() -> answer(second, kossi)).isInstanceOf(StaleRevision.class);

        assertThat(find(intake, SexAndAge.class).revision()).isEqualTo(new Revision(2));
    }

    @Test
    void keepsTheOldAnswerOnceTheRecordExistsOrTheSourceIsAnother() {
        var intake = draftBy(kossi);
        var page = FirstHourExamples.sexAndAge(intake);
        answer(page, kossi);

        answer(changed(page, new Revision(1), FirstHourPage.ToldBy.SEEN), kossi);
        assertThat(keptBefore(intake)).isZero();

        answer(changed(page, new Revision(2), FirstHourPage.ToldBy.CHILD), kossi);
        assertThat(keptBefore(intake)).isOne();

        create(intake, kossi, stampOf(intake));
        answer(changed(page, new Revision(3), FirstHourPage.ToldBy.CHILD), kossi);
        assertThat(keptBefore(intake)).isEqualTo(2);
    }

    /** Every page comes back as it was told then, and the present one stays what it is (F16). */
    @Test
    void givesAnEarlierAccountBackAsItWasWithTheRevisionOfToday() {
        var intake = draftBy(kossi);
        var page = FirstHourExamples.sexAndAge(intake);
        answer(page, kossi);
        var now = changed(page, new Revision(1), FirstHourPage.ToldBy.CHILD);
        answer(now, kossi);
        database.superuser().sql("update casework.answer_before set before = before - 'sex_standing' - 'sex'").update();
        var account = database.superuser().sql("select id from casework.answer_before where intake_id = ?")
                .param(intake.value()).query(UUID.class).single();

        var found = inTransactionOf(kossi, () -> {
            var loaded = pages.some(intake, Set.of(SexAndAge.class)).getFirst();
            var earlier = pages.earlier(intake, SexAndAge.class, account).orElseThrow();
            return List.of(loaded, earlier, pages.some(intake, Set.of(SexAndAge.class)).getFirst());
        });

        assertThat(found.get(0)).isEqualTo(found.get(2));
        var head = new FirstHourPage.Head(intake, new Revision(2), page.head().toldBy(), page.head().toldOn());
        assertThat(found.get(1)).as("what was no question then was not asked")
                .isEqualTo(new SexAndAge(head, Answer.missing(Reason.NOT_ASKED_YET), page.age()));
        var other = draftBy(kossi);
        assertThat(inTransactionOf(kossi, () -> pages.earlier(other, SexAndAge.class, account))).isEmpty();
    }

    @Test
    void keepsWhichAccountIsUsedOnce() {
        var intake = draftBy(kossi);
        answer(FirstHourExamples.sexAndAge(intake), kossi);
        var page = find(intake, SexAndAge.class);
        var used = new FirstHourPages.Used(UUID.randomUUID(), page, page.revision(), "The paper says the same");
        var change = new FirstHourPages.Change(kossi.person(), NOW, true);

        assertThat(inTransactionOf(kossi, () -> pages.use(used, change))).isTrue();
        assertThat(inTransactionOf(kossi, () -> pages.use(used, change))).isFalse();

        assertThat(count("select count(*) from casework.account_used where intake_id = :id", intake.value())).isOne();
    }

    @Test
    void setsTasksGoingOnceForEachKind() {
        var intake = draftBy(kossi);

        answer(FirstHourExamples.safety(intake), kossi);
        answer(FirstHourExamples.health(intake), kossi);
        answer(FirstHourExamples.responsible(intake), kossi);
        answer(new SafetyNow(new FirstHourPage.Head(intake, new Revision(1), FirstHourPage.ToldBy.SEEN,
                FirstHourExamples.NIGHT), Answer.known(SafetyNow.SafeHere.NO, Certainty.ESTIMATED_BY_WORKER),
                Answer.known(Set.of(), Certainty.ESTIMATED_BY_WORKER)), kossi);

        var open = inTransactionOf(kossi, () -> tasks.openOf(intake.value()));
        assertThat(open).extracting(Task::kind).containsExactlyInAnyOrder(TaskKind.MAKE_SAFE, TaskKind.CALL_NURSE,
                TaskKind.HEAR_CHILD, TaskKind.FIRST_TASK);
        assertThat(open.getFirst().kind().isUrgent()).isTrue();
    }

    private AnswerFirstHour.Outcome answer(FirstHourPage page, Actor by) {
        return ActingPerson.as(by.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), by.person(), NOW));
    }

    private <P extends FirstHourPage> P find(IntakeId intake, Class<P> page) {
        return page.cast(inTransactionOf(kossi, () -> pages.some(intake, Set.of(page))).getFirst());
    }

    private static SexAndAge changed(SexAndAge page, Revision seen, FirstHourPage.ToldBy by) {
        return new SexAndAge(new FirstHourPage.Head(page.intake(), seen, by, FirstHourExamples.NIGHT),
                Answer.known(Sex.BOY, Certainty.SAID_BY_CHILD), page.age());
    }

    private long keptBefore(IntakeId intake) {
        return count("select count(*) from casework.answer_before where intake_id = :id", intake.value());
    }
}
