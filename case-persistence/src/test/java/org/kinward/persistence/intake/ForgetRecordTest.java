package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.identity.mend.HeldChild;
import org.kinward.core.identity.mend.HeldChildren;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.identity.mend.PerformTask;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.identity.mend.RecordedChildren;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What is left of a record whose erasure two people decided, stopped at every step. */
@TestPropertySource(properties = {"kinward.outbox.pause=1h", "kinward.compare.after=1h"})
class ForgetRecordTest extends FullRecordTest {

    @Autowired
    private RecordedChildren casework;
    @Autowired
    private HeldChildren vault;
    @Autowired
    private PerformTask performing;

    private void confirmed() {
        fill("""
                with asked as (insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state,
                    asked_by, asked_at, answered_by, answered_at)
                    select gen_random_uuid(), id, agency_id, place_id, reference, 'CHILD_ASKED', 'confirmed', :by, now(),
                        (select id from account.person where id <> :by limit 1), now()
                    from casework.intake where id = :id returning id)
                insert into casework.erasure_words select id, 'ASKED', :why from asked""");
    }

    private RecordedChild.State state() {
        return casework.among(List.of(child)).get(child).state();
    }

    private PerformTask.Outcome perform() {
        return performing.perform(new OutboxTask.VaultEnd(child));
    }

    @AfterEach
    void noTrapIsLeft() {
        database.superuser().sql("drop function if exists casework.trap() cascade").update();
    }

    @Test
    void isInNoTableButThoseThatSayThatItWasErased() {
        var sister = draftBy(kossi);
        database.superuser().sql("update casework.intake set found_with = :id where id = :sister")
                .param("id", record.value()).param("sister", sister.value()).update();
        var file = text("select id::text from casework.case_file where intake_id = :id");
        database.superuser().sql("""
                insert into casework.figure_change (about, thing, case_file_id, agency_id)
                select 'STAY', gen_random_uuid(), f.id, f.agency_id from casework.case_file f where f.intake_id = :id
                """).param("id", record.value()).update();
        confirmed();
        assertThat(tablesWith(record.value().toString())).as("the sheet of a note, too").contains("paper_put_away");

        assertThat(perform()).isEqualTo(PerformTask.Outcome.DONE);
        database.superuser().sql("delete from casework.outbox").update();

        assertThat(tablesWith(record.value().toString())).containsExactly("erasure", "intake");
        assertThat(tablesWith(child.symbols())).containsExactly("erasure", "intake", "reference_number");
        assertThat(tablesWith(file)).isEmpty();
        assertThat(tablesWith(why)).isEmpty();
        assertThat(state()).isEqualTo(RecordedChild.State.ERASED);
        assertThat(text("select state from casework.erasure where intake_id = :id")).isEqualTo("done");
        assertThat(text("select r.state from casework.reference_number r join casework.intake i "
                + "on i.reference = r.symbols where i.id = :id")).isEqualTo("retired");
        assertThat(vault.among(List.of(child)).get(child).state()).isEqualTo(HeldChild.State.ENDED);
    }

    @Test
    void staysAsOneLineForCountingThatLeadsNowhere() {
        var agency = text("select agency_id::text from casework.intake where id = :id");
        confirmed();

        perform();
        perform();

        var counted = database.superuser().sql("select * from casework.erased_count where agency_id = ?::uuid")
                .param(agency).query().singleRow();
        assertThat(counted.get("age_years")).isNotNull();
        assertThat(counted.keySet()).doesNotContain("reference", "intake_id");
        assertThat(text("select to_char(started_at at time zone 'UTC', 'MM-DD HH24:MI') from casework.intake "
                + "where id = :id")).isEqualTo("01-01 00:00");
        assertThat(
                text("select num_nonnulls(paper_told_on, paper_told_at, paper_since, paper_told_to, paper_told_role, "
                        + "paper_why)::text from casework.intake where id = :id"))
                .as("what a paper said").isEqualTo("0");
    }

    @Test
    void goesOnFromWhereverItStopped() {
        confirmed();
        assertThat(state()).as("confirmed, nothing done yet").isEqualTo(RecordedChild.State.ERASING);
        assertThat(casework.forget(child)).isTrue();
        assertThat(state()).as("forgotten, the vault still holds").isEqualTo(RecordedChild.State.ERASING);
        assertThat(vault.among(List.of(child)).get(child).state()).isNotEqualTo(HeldChild.State.ENDED);
        vault.end(child);
        assertThat(state()).as("the vault is empty").isEqualTo(RecordedChild.State.ERASING);

        assertThat(perform()).isEqualTo(PerformTask.Outcome.DONE);

        assertThat(state()).isEqualTo(RecordedChild.State.ERASED);
        assertThat(perform()).as("once more").isEqualTo(PerformTask.Outcome.DONE);
        assertThat(count("select count(*) from casework.erased_count c join casework.intake i "
                + "on i.agency_id = c.agency_id where i.id = :id", record.value())).isOne();
    }

    /** Whatever stops it in the middle takes all of it back: the record is whole, or gone. */
    @Test
    void forgetsAllOrNothing() {
        confirmed();
        var notes = "select count(*) from casework.note n join casework.case_file f on f.id = n.case_file_id "
                + "where f.intake_id = :id";
        database.superuser().sql("create or replace function casework.trap() returns trigger language plpgsql as "
                + "'begin raise exception ''killed''; end'").update();
        database.superuser().sql("create trigger trap before delete on casework.child for each row "
                + "execute function casework.trap()").update();

        assertThatThrownBy(this::perform).isInstanceOf(RuntimeException.class);

        assertThat(count(notes, record.value())).isOne();
        assertThat(vault.among(List.of(child)).get(child).state()).isEqualTo(HeldChild.State.DRAFT);
        noTrapIsLeft();
        assertThat(perform()).isEqualTo(PerformTask.Outcome.DONE);
        assertThat(count(notes, record.value())).isZero();
    }

    @Test
    void isNotForgottenWithoutAConfirmedRequestOrWhileTheLawHolds() {
        assertThat(casework.forget(child)).isFalse();
        assertThat(perform()).isEqualTo(PerformTask.Outcome.NOT_PROVED);
        confirmed();
        database.superuser().sql("alter table casework.legal_hold disable trigger hold_or_erase").update();
        fill("""
                insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
                select gen_random_uuid(), id, agency_id, place_id, :by, now() from casework.intake
                where id = :id and :why <> ''""");
        database.superuser().sql("alter table casework.legal_hold enable trigger hold_or_erase").update();

        assertThat(state()).isEqualTo(RecordedChild.State.CREATED);
        assertThat(casework.forget(child)).isFalse();
        assertThat(perform()).isEqualTo(PerformTask.Outcome.NOT_PROVED);

        assertThat(tablesWith(why)).contains("note");
    }

    /** An old copy: the record is back, a hold of that time stands, a request waits, and the key is destroyed since. */
    @Test
    void isForgottenAgainWhateverAnOldCopySays() {
        fill("""
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_by, asked_at)
                select gen_random_uuid(), id, agency_id, place_id, reference, 'CHILD_ASKED', 'asked', :by, now()
                from casework.intake where id = :id and :why <> ''""");
        fill("""
                insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
                select gen_random_uuid(), id, agency_id, place_id, :by, now() from casework.intake
                where id = :id and :why <> ''""");

        casework.forgetAgain(child);
        vault.end(child);
        casework.retire(child);

        assertThat(state()).isEqualTo(RecordedChild.State.ERASED);
        assertThat(tablesWith(why)).isEmpty();
        assertThat(database.superuser().sql("select count(*) from casework.cover where intake_id = :id")
                .param("id", record.value()).query(Long.class).single()).isZero();
        assertThat(database.superuser().sql("select reason || ' ' || state from casework.erasure "
                + "where intake_id = :id order by asked_at").param("id", record.value()).query(String.class).list())
                .containsExactlyInAnyOrder("CHILD_ASKED expired", "COPY_RESTORED done");
    }

    /** Whoever adds a table that hangs on a record adds it here, to ForgetRecord, and gives the program its right. */
    @Test
    void knowsEveryTableThatHangsOnARecord() {
        var hanging = database.superuser().sql("""
                with recursive hangs as (
                    select c.oid as id, c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'casework' and c.relname = 'intake'
                    union select c.oid, c.relname::text from hangs h join pg_constraint k on k.confrelid = h.id
                        and k.contype = 'f' join pg_class c on c.oid = k.conrelid
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'casework')
                select name from hangs where name not like 'first\\_hour\\_%' and name not like 'first\\_days\\_%' order by 1
                """).query(String.class).list();

        assertThat(hanging).isEqualTo(RecordTables.HANGING);
    }

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
