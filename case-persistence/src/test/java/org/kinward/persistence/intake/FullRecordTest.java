package org.kinward.persistence.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Autowired;

/** A record with everything that can be written of a child, on the real database. */
abstract class FullRecordTest extends NightTest {

    final String why = "It was the cousin from the market " + UUID.randomUUID();

    @Autowired
    private AnswerFirstHour answerFirstHour;

    Actor efua;
    IntakeId record;
    ReferenceNumber child;

    @BeforeEach
    void aFullRecord() {
        efua = shelter.manager();
        var ama = shelter.worker();
        record = draftBy(ama,
                Optional.of(new StartIntake.Paper(new FromPaper(FromPaper.Told.of(LocalDate.of(2026, 1, 2),
                        Optional.of(LocalTime.NOON), ZoneOffset.UTC), new ToldTo.Colleague(ama.person()),
                        WhyPaper.NO_POWER),
                        true)));
        FirstHourExamples.allPages(record).forEach(page -> ActingPerson.as(kossi.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), kossi.person(), NOW)));
        create(record, ama, stampOf(record));
        FirstDaysExamples.allPages(record).forEach(page -> ActingPerson.as(efua.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), efua.person(), NOW)));
        child = new ReferenceNumber(text("select reference from casework.intake where id = :id"));
        withConsentAndACover(ama);
        aNoteFromPaper();
        withEverythingThatHangsOnIt();
        LaterRows.of(database, record, efua.person(), why);
        LegalRows.of(database, record, ama.person(), why);
    }

    private void withEverythingThatHangsOnIt() {
        fill("""
                insert into casework.talk (id, intake_id, number, held_on, minutes, held_where, there, interpreted, ended,
                    written_by, written_at) select gen_random_uuid(), :id, 1, current_date, 20, 'OUTSIDE', '{}', 'COLLEAGUE',
                    'CALM', :by, now() where :why <> ''""");
        fill("""
                insert into casework.card_offer select gen_random_uuid(), :id, 'LATER', :by, now() where :why <> ''""");
        fill("""
                insert into casework.line_ended (intake_id, field, item, reason, ended_by, ended_at)
                values (:id, 'MAY_NOT_COME_NEAR', 0, :why, :by, now())""");
        fill("""
                insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at)
                values (:id, 'safety', jsonb_build_object('why', :why::text), :by, now())""");
        fill("""
                with held as (insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at, lifted_by,
                    lifted_at) select gen_random_uuid(), id, agency_id, place_id, :by, now(), :by, now()
                    from casework.intake where id = :id returning id)
                insert into casework.legal_hold_words select id, 'SET', :why from held""");
    }

    /** Of which it was said what became of its sheet. */
    private void aNoteFromPaper() {
        fill("""
                with noted as (insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id,
                    written_at, paper_told_on, paper_since, paper_told_role, paper_why)
                    select gen_random_uuid(), id, 'TALK', 'ALL_ON_CASE', :why, :by, agency_id, now(), current_date, now(), 'GUARD',
                    'NO_POWER' from casework.case_file where intake_id = :id returning id)
                insert into casework.paper_put_away (intake_id, note, became, said_by, said_at)
                select :id, id, 'FILED', :by, now() from noted""");
    }

    private void withConsentAndACover(Actor ama) {
        ConsentRows.of(database, record, ama.person(), kossi.person());
        RiskRows.of(database, record, ama.person(), why);
        VerificationRows.of(database, record, ama.person());
        NeedsTables.of(database, record, ama.person(), why);
        ApprovalRows.of(database, record, ama.person(), why);
        PlanRows.of(database, record, ama.person(), why);
        HouseRows.of(database, record, ama.person(), why);
        fill("""
                with away as (insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                    select gen_random_uuid(), i.agency_id, f.worker_id, now(), now() + interval '1 day', :by
                    from casework.intake i join casework.case_file f on f.intake_id = i.id where i.id = :id
                    and :why <> '' returning id, agency_id, person_id, from_at, until_at)
                insert into casework.cover (id, absence_id, intake_id, agency_id, place_id, away_id, cover_id, from_at,
                    until_at, given_by) select gen_random_uuid(), a.id, i.id, i.agency_id, i.place_id, a.person_id, :by,
                    a.from_at, a.until_at, :by from away a join casework.intake i on i.id = :id""");
    }

    void fill(String sql) {
        database.superuser().sql(sql).param("id", record.value()).param("by", efua.person().value())
                .param("why", why).update();
    }

    String text(String sql) {
        return database.superuser().sql(sql).param("id", record.value()).query(String.class).single();
    }
}
