package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.mend.RecordedChildren;
import org.kinward.core.intake.DiscardDraft;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is left of a draft that was discarded: that its number is never used again, and who ended it. */
@TestPropertySource(properties = {"kinward.outbox.pause=1h", "kinward.compare.after=1h"})
class DiscardedDraftTest extends NightTest {

    private static final String WHY = "It was another man, from the market";

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private DiscardDraft discardDraft;
    @Autowired
    private RecordedChildren casework;

    @Test
    void isInNoTableButThoseThatKeepItsNumberFromBeingUsedAgain() {
        var draft = answeredTwice();
        var reference = reference(draft);
        assertThat(tablesWith(WHY)).containsExactly("account_used", "line_ended");
        assertThat(tablesWith(draft.value().toString()))
                .contains("answer_before", "account_used", "line_ended", "task", "first_hour_safety", "idempotency",
                        "intake");

        discard(draft);
        casework.retire(reference);
        database.superuser().sql("delete from casework.outbox").update();

        assertThat(tablesWith(draft.value().toString())).containsExactly("intake");
        assertThat(tablesWith(reference.symbols())).containsExactly("intake", "reference_number");
        assertThat(tablesWith(WHY)).isEmpty();
        assertThat(count("select count(*) from casework.intake where found_with = :id", draft.value())).isZero();
    }

    /** Every page with a first and a second answer, and a sister found with the child. */
    private IntakeId answeredTwice() {
        var request = new StartIntake.Request(shelter.place(), Optional.empty());
        var stamp = new OnceKey(UUID.randomUUID(), "start");
        var draft = ((StartIntake.Outcome.Started) ActingPerson.as(kossi.person(),
                () -> startIntake.start(request, stamp, kossi, NOW))).intake();
        FirstHourExamples.allPages(draft).forEach(this::answer);
        database.superuser().sql("""
                insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at)
                values (:id, 'safety', '{}', :by, now())""").param("id", draft.value())
                .param("by", kossi.person().value()).update();
        database.superuser().sql("""
                insert into casework.line_ended (intake_id, field, item, reason, ended_by, ended_at)
                values (:id, 'MAY_NOT_COME_NEAR', 0, :why, :by, now())""").param("id", draft.value()).param("why", WHY)
                .param("by", kossi.person().value()).update();
        database.superuser().sql("""
                insert into casework.account_used
                    (id, intake_id, page, revision, told_by, told_on, why, chosen_by, chosen_at)
                values (gen_random_uuid(), :id, 'safety', 1, 'CHILD', date '2026-11-13', :why, :by, now())
                """).param("id", draft.value()).param("why", WHY).param("by", kossi.person().value()).update();
        var sister = draftBy(kossi);
        database.superuser().sql("update casework.intake set found_with = :id where id = :sister")
                .param("id", draft.value()).param("sister", sister.value()).update();
        return draft;
    }

    private void answer(FirstHourPage page) {
        ActingPerson.as(kossi.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), kossi.person(), NOW));
    }

    private void discard(IntakeId draft) {
        Actor efua = shelter.manager();
        var version = count("select version + 1 from casework.intake where id = :id", draft.value());
        ActingPerson.as(efua.person(), () -> discardDraft.discard(
                new DiscardDraft.Request(draft, new Revision(version), "Entered twice by mistake"), efua, NOW));
    }

    private ReferenceNumber reference(IntakeId draft) {
        return new ReferenceNumber(database.superuser().sql("select reference from casework.intake where id = :id")
                .param("id", draft.value()).query(String.class).single());
    }

    /** Every table of casework in whose rows, read as text, the words stand. */
    private List<String> tablesWith(String words) {
        return database.superuser().sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'casework' and c.relkind in ('r', 'p') order by 1
                """).query(String.class).list().stream()
                .filter(table -> database.superuser()
                        .sql("select exists (select from casework.\"" + table + "\" t where t::text like :words)")
                        .param("words", "%" + words + "%").query(Boolean.class).single())
                .toList();
    }
}
