package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.refused.RefusedWords;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the vault kept of a child who said no meanwhile goes, also where nobody came back to take it out (F79); nothing else does. */
@TestPropertySource(properties = {"kinward.outbox.pause=1h", "kinward.compare.after=1h"})
class RefusedWordsTest extends NightTest {

    @Autowired
    private RefusedWords words;
    @Autowired
    private AnswerFirstHour answer;

    private IntakeId child;

    @BeforeEach
    void aDraft() {
        database.superuser().sql("delete from identity.held_value").update();
        child = draftBy(kossi);
    }

    private void says(IntakePage page) {
        ActingPerson.as(kossi.person(),
                () -> answer.answer(AnswerFirstHour.Request.of(page), kossi.person(), NOW));
    }

    @Test
    void destroysWhatWasKeptWithASaveThatCaseworkDoesNotKnow() {
        says(FirstHourExamples.refused(child));
        var left = held(VaultField.GIVEN_NAME, 0, 1, "11 minutes");
        var group = held(VaultField.ETHNIC_GROUP, 0, 1, "11 minutes");
        var underWay = held(VaultField.FAMILY_NAME, 0, 1, "9 minutes");
        var open = held(VaultField.HEALTH_SIGNS, 0, 1, "11 minutes");
        var calledBy = held(VaultField.NAME_USED, 0, 1, "11 minutes");

        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(2, 0));

        assertThat(held()).containsExactlyInAnyOrder(underWay, open, calledBy).doesNotContain(left, group);
        assertThat(searched()).as("nobody is found by it").isEqualTo(3);
        assertThat(database.superuser().sql("select count(*) from audit.inbox where action = 'IDENTITY_WRITTEN' "
                + "and text like :said").param("said", "%" + child.value() + "%refused_by_the_child%")
                .query(Long.class).single()).isEqualTo(2);
        assertThat(words.destroy()).as("again").isEqualTo(new RefusedWords.Swept(0, 0));
    }

    /** What stood there before the child said no was said when it agreed. */
    @Test
    void leavesWhatCaseworkHasSavedAndEverythingOfAChildThatAgrees() {
        says(FirstHourExamples.allPages(child).stream().filter(page -> page.getClass().getSimpleName()
                .equals("AccountsTold")).findFirst().orElseThrow());
        var saved = held(VaultField.ACCOUNT_TEXT, 0, 1, "2 hours");
        assertThat(words.destroy()).as("nothing was said about recording").isEqualTo(new RefusedWords.Swept(0, 0));
        var next = held(VaultField.ACCOUNT_TEXT, 1, 2, "2 hours");
        assertThat(words.destroy()).as("not refused: the form can be sent again")
                .isEqualTo(new RefusedWords.Swept(0, 0));

        says(FirstHourExamples.refused(child));

        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(1, 0));
        assertThat(held()).containsExactly(saved).doesNotContain(next);
    }

    @Test
    void destroysTheLastSuspectedPersonOfWhoAddedOneMoreThanCaseworkKnows() {
        says(FirstHourExamples.refused(child));
        var first = held(VaultField.SUSPECTED_PERSON, 100, 1, "3 hours");
        var last = held(VaultField.SUSPECTED_PERSON, 101, 1, "2 hours");
        var ofAnEvent = held(VaultField.SUSPECTED_PERSON, 0, 1, "3 hours");
        database.superuser().sql("insert into casework.suspect_noted values (:id, 1, :by, now())")
                .param("id", child.value()).param("by", kossi.person().value()).update();

        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(1, 0));

        assertThat(held()).containsExactlyInAnyOrder(first, ofAnEvent).doesNotContain(last);
    }

    @Test
    void destroysAWholePageOfOneChild() {
        says(FirstHourExamples.refused(child));
        for (int item = 0; item < 30; item++) {
            held(VaultField.RELATIVE_NAME, item, 1, "1 day");
        }

        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(30, 0));
        assertThat(held()).isEmpty();
    }

    /** If casework cannot be seen for once, every detail would be refused. */
    @Test
    void destroysNothingWhereFarTooManyChildrenAreUnknown() {
        for (int number = 0; number <= 20; number++) {
            child = draftBy(kossi);
            says(FirstHourExamples.refused(child));
            held(VaultField.RELATIVE_NAME, 0, 1, "1 day");
        }

        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(0, 21));
        assertThat(held()).hasSize(1);
    }

    /** Between looking and destroying somebody saves the page again: what stands there then was agreed to. */
    @Test
    void leavesWhatIsWrittenAnewBetweenLookingAndDestroying() {
        says(FirstHourExamples.refused(child));
        var again = held(VaultField.GIVEN_NAME, 0, 1, "1 day");
        try (var second = Executors.newVirtualThreadPerTaskExecutor()) {
            second.submit(() -> database.superuser().sql("do $$ begin update identity.held_value set revision = 2, "
                    + "written_at = now() where id = '" + again + "'; perform pg_sleep(1.5); end $$").update());
            await().until(
                    () -> database.superuser().sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep' "
                            + "and query like '%" + again + "%'").query(Long.class).single() == 1);

            assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(0, 0));
        }
        assertThat(held()).containsExactly(again);
    }

    private UUID held(VaultField field, int item, long revision, String age) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                with kept as (insert into identity.held_value (id, child_id, field, item, revision, ciphertext, written_by, written_at)
                    values (:id, :child, :field, :item, :revision, '\\x00'::bytea, :by, now() - :age::interval)
                    returning child_id, field, item)
                insert into identity.search_key (child_id, kind, field, item, hash)
                select child_id, 'name', field, item, decode(md5(:id::text), 'hex') from kept
                """).param("id", id).param("child", child.value()).param("field", field.name()).param("item", item)
                .param("revision", revision).param("by", kossi.person().value()).param("age", age).update();
        return id;
    }

    private List<UUID> held() {
        return database.superuser().sql("select id from identity.held_value where child_id = ?").param(child.value())
                .query(UUID.class).list();
    }

    private long searched() {
        return database.superuser().sql("select count(*) from identity.search_key where child_id = ?")
                .param(child.value()).query(Long.class).single();
    }
}
