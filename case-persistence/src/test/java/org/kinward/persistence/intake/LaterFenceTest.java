package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.later.LaterPage;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.LegExamples;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.later.suspect.SendDecision;
import org.kinward.core.later.suspect.Suspects;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What is told later is for who works on the case; what is sealed is the lead worker's; the table knows what is left to health. */
class LaterFenceTest extends NightTest {

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private FirstHourPages pages;
    @Autowired
    private Legs legs;
    @Autowired
    private Suspects suspects;
    @Autowired
    private Tasks tasks;

    private Actor efua;
    private Actor ama;
    private IntakeId record;

    @BeforeEach
    void aRecordOfAma() {
        efua = shelter.manager();
        ama = shelter.worker();
        record = draftBy(ama, Optional.empty());
        create(record, ama, stampOf(record));
        for (var page : LaterPage.ALL) {
            answer(FirstDaysExamples.answered(page, FirstDaysExamples.told(record, Revision.NEW)), ama);
        }
        inTransactionOf(ama, () -> {
            legs.keep(new Numbered<>(1, LegExamples.byTaxi(record, Revision.NEW, 2025), false),
                    new Legs.Written(ama.person(), NOW));
            return suspects.wrote(record, 1, ama.person(), NOW);
        });
        inTransactionOf(ama, () -> {
            suspects.decide(decision(ama));
            return true;
        });
    }

    @Test
    void isReadByWhoWorksOnTheCaseAndByNobodyElse() {
        var stranger = Shelter.open(database).manager();

        for (var who : List.of(ama, efua)) {
            assertThat(found(who)).hasSize(LaterPage.ALL.size());
            assertThat(inTransactionOf(who, () -> legs.of(record))).hasSize(1);
        }
        for (var who : List.of(kossi, stranger)) {
            assertThat(found(who)).isEmpty();
            assertThat(inTransactionOf(who, () -> legs.of(record))).isEmpty();
            assertThat(inTransactionOf(who, () -> suspects.written(record))).isZero();
        }
        assertThat(unfenced("later_leg") + unfenced("suspect_decision")).as("without the fence all is there")
                .isEqualTo(2);
    }

    @Test
    void keepsDecisionsAboutSuspectsForTheLeadWorker() {
        assertThat(inTransactionOf(ama, () -> suspects.decisions(record))).hasSize(1);
        assertThat(inTransactionOf(efua, () -> suspects.decisions(record))).isEmpty();
        assertThatThrownBy(() -> inTransactionOf(efua, () -> {
            suspects.decide(decision(efua));
            return true;
        })).isInstanceOf(DataAccessException.class);
        assertThat(inTransactionOf(efua, () -> suspects.written(record))).as("she may add").isOne();
    }

    /** Nobody writes down somebody else as the writer. */
    @Test
    void isWrittenByWhoActs() {
        var leg = new Numbered<>(2, LegExamples.byTaxi(record, Revision.NEW, 2024), false);

        assertThatThrownBy(() -> inTransactionOf(ama, () -> {
            legs.keep(leg, new Legs.Written(efua.person(), NOW));
            return leg;
        })).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> inTransactionOf(ama, () -> suspects.wrote(record, 2, efua.person(), NOW)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesLegsSuspectsAndDecisionsOnAClosedFile() {
        var leg = new Numbered<>(2, LegExamples.byTaxi(record, Revision.NEW, 2024), false);
        database.superuser()
                .sql("update casework.case_file set state = 'closed', closed_at = now() where intake_id = ?")
                .param(record.value()).update();
        var writings = List.<Runnable>of(() -> legs.keep(leg, new Legs.Written(ama.person(), NOW)),
                () -> suspects.wrote(record, 2, ama.person(), NOW), () -> suspects.decide(decision(ama)));

        assertThat(writings).allSatisfy(writing -> assertThatThrownBy(() -> inTransactionOf(ama, () -> {
            writing.run();
            return true;
        })).rootCause().hasMessageContaining("the case file is closed"));
    }

    /** Whatever program writes it: no table of these takes a line of sexual violence, a bare number, means without a reason. */
    @Test
    void refusesInTheTableWhatTheCoreRefuses() {
        Map.of("later_the_work set activities = '{CON,SX-STREET}', activities_said = null", "left_to_health",
                "later_what_was_done set means = '{SEXUAL}', means_said = null", "left_to_health",
                "later_what_was_done set forms_suspected = '{SEX-ONLINE}', forms_suspected_said = null",
                "left_to_health",
                "later_what_was_done set asked_for = '{}'", "means_have_a_reason",
                "later_the_work set pay_currency = null, pay_currency_standing = 'NOT_KNOWN'", "pay_has_currency",
                "later_how_far set lasted_unit = null, lasted_unit_standing = 'NOT_KNOWN'", "lasted_has_unit",
                "later_child_checklist set child_signs = '{UNPAID}', child_signs_said = null, child_not_so = '{UNPAID}', "
                        + "child_not_so_said = null",
                "so_or_not")
                .forEach((change, rule) -> assertThatThrownBy(() -> database.superuser()
                        .sql("update casework." + change + " where intake_id = ?").param(record.value()).update())
                        .as(change).hasMessageContaining(rule));
    }

    /** A form that is only suspected asks to be confirmed or taken back, and only who works on the case sees that (F99). */
    @Test
    void asksAgainAboutAFormThatIsOnlySuspected() {
        assertThat(open(ama)).contains(TaskKind.CONFIRM_FORM);
        assertThat(open(kossi)).doesNotContain(TaskKind.CONFIRM_FORM);
        var nothing = PageColumn.page(WhatWasDone.class, FirstDaysExamples.told(record, new Revision(1)),
                _ -> Answer.notAsked());

        answer(nothing, ama);

        assertThat(open(ama)).doesNotContain(TaskKind.CONFIRM_FORM);
    }

    private Set<TaskKind> open(Actor who) {
        var kinds = new HashSet<TaskKind>();
        inTransactionOf(who, () -> tasks.openOf(record.value())).forEach(task -> kinds.add(task.kind()));
        return kinds;
    }

    private List<IntakePage> found(Actor who) {
        return inTransactionOf(who, () -> pages.some(record, new HashSet<Class<? extends IntakePage>>(LaterPage.ALL)));
    }

    private long unfenced(String table) {
        return database.superuser().sql("select count(*) from casework." + table + " where intake_id = ?")
                .param(record.value()).query(Long.class).single();
    }

    private void answer(RecordPage page, Actor by) {
        ActingPerson.as(by.person(), () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), by.person(), NOW));
    }

    private SendDecision decision(Actor by) {
        return new SendDecision(UUID.randomUUID(), record,
                new SendDecision.ForWhat(SendDecision.SendTo.POLICE, SendDecision.SendGround.DANGER_NOW,
                        SendDecision.ChildKnows.TOLD_AND_AGREES),
                "They go on", by.person(), NOW);
    }
}
