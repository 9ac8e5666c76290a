package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Actor;
import org.springframework.dao.DataAccessException;

/** Whoever writes is written down as who acts: SQL of the page role cannot write for somebody else. */
class WhoActsTest extends NightTest {

    private static final String DONE = "it was done";
    private static final String NOT_ME = "nobody writes for somebody else";

    private static final String EMPTY = "the policy wants its moment empty, and a CHECK then wants nobody";

    /** Columns that a page may write and that no fence compares with who acts, each with its reason. */
    private static final Map<String, String> NOT_WHO_ACTS = Map.of("label.used_by INSERT", EMPTY,
            "label.void_by INSERT",
            EMPTY, "legal_hold.lifted_by INSERT", EMPTY, "erasure.answered_by INSERT",
            "the policy wants it only asked, and a CHECK then wants nobody who answered");

    /**
     * A column is pinned by a fence that every statement has to pass: one policy that restricts, each of those that permit,
     * or the trigger that knows the row as it was.
     */
    private static final String UNPINNED = """
            with written as (
                select c.oid as of, c.relname || '.' || a.attname || ' ' || how.privilege as name, a.attname as cell, how.cmd,
                    '\\m' || a.attname || ' = \\( SELECT casework\\.me\\(\\)' as by_me
                from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname ~ '_by$' and a.atttypid = 'uuid'::regtype
                cross join (values ('a', 'INSERT'), ('w', 'UPDATE')) as how (cmd, privilege)
                where c.relnamespace = 'casework'::regnamespace and c.relkind in ('r', 'p')
                    and has_column_privilege('kinward_web', c.oid, a.attnum, how.privilege))
            select distinct w.name from written w where not exists (select from pg_trigger t
                    where t.tgrelid = w.of and (t.tgfoid = 'casework.is_who_acts'::regproc
                        and position(w.cell::text::bytea || '\\000'::bytea in t.tgargs) = 1
                        or t.tgfoid = 'casework.page_paper_is_ours'::regproc and w.cell = 'from_paper_entered_by'))
                and not exists (select from pg_policy p where p.polrelid = w.of and p.polcmd in (w.cmd, '*')
                    and not p.polpermissive and 'kinward_web'::regrole = any (p.polroles)
                    and pg_get_expr(coalesce(p.polwithcheck, p.polqual), p.polrelid) ~ w.by_me)
                and exists (select from pg_policy p where p.polrelid = w.of and p.polcmd in (w.cmd, '*')
                    and p.polpermissive and 'kinward_web'::regrole = any (p.polroles)
                    and pg_get_expr(coalesce(p.polwithcheck, p.polqual), p.polrelid) !~ w.by_me)
            order by 1
            """;

    @Test
    void pinsEveryColumnThatSaysWhoDidSomething() {
        assertThat(database.superuser().sql(UNPINNED).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(NOT_WHO_ACTS.keySet());
    }

    @Test
    void wouldFindAColumnThatNobodyPins() {
        var told = told(
                "drop policy written_by_who_acts on casework.talk; drop trigger heads_by_is_who_acts on casework.event; "
                        + "perform set_config('kinward.found', (select string_agg(name, ' ') from (" + UNPINNED
                        + ") as u (name)), true); raise exception 'found: %', current_setting('kinward.found');");

        assertThat(told).contains("talk.written_by INSERT", "event.heads_by UPDATE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event | update casework.event set heads = 0, heads_listed = 0, heads_at = now(), heads_by = '%s' | heads_by
            task | update casework.task set done_at = now(), done_by = '%s' where kind = 'MAKE_SAFE' | done_by
            intake | update casework.intake set state = 'ending', ended_at = now(), end_reason = 'why', ended_by = '%s' | ended_by
            """)
    void letsNobodyWriteForSomebodyElse(String table, String statement, String column) {
        var efua = shelter.manager();
        draftAndEvent(efua);
        var forOther = statement.formatted(kossi.person().value());

        assertThat(asPage(efua, "", forOther)).contains(NOT_ME);
        assertThat(asPage(efua, "", statement.formatted(efua.person().value()))).contains(DONE);
        assertThat(asPage(efua, "alter table casework." + table + " disable trigger " + column + "_is_who_acts;",
                forOther))
                .as("without the fence").contains(DONE);
    }

    @Test
    void letsNobodySayThatSomebodyElseHasTalked() {
        var efua = shelter.manager();
        var intake = draftBy(kossi);
        create(intake, kossi, stampOf(intake));
        var talk = "insert into casework.talk (id, intake_id, number, held_on, minutes, held_where, there, interpreted, ended, "
                + "written_by, written_at) values (gen_random_uuid(), '" + intake.value()
                + "', 1, current_date, 5, 'OUTSIDE', "
                + "'{}', 'NOBODY_NEEDED', 'CALM', '%s', now())";

        assertThat(asPage(efua, "", talk.formatted(kossi.person().value()))).contains("row-level security");
        assertThat(asPage(efua, "", talk.formatted(efua.person().value()))).contains(DONE);
        assertThat(asPage(efua, "drop policy written_by_who_acts on casework.talk;",
                talk.formatted(kossi.person().value()))).as("without the fence").contains(DONE);
    }

    /** What somebody else wrote stays theirs when another cell of the row is changed. */
    @Test
    void leavesWhatSomebodyElseVouchesFor() {
        var efua = shelter.manager();
        draftAndEvent(efua);
        database.superuser()
                .sql("update casework.event set heads = 0, heads_listed = 0, heads_at = now(), heads_by = ?")
                .param(efua.person().value()).update();

        assertThat(asPage(kossi, "",
                "update casework.event set version = version + 1, heads = heads, heads_by = heads_by"))
                .contains(DONE);
        assertThat(asPage(kossi, "", "update casework.event set heads = 1, heads_why = 'PAPER_IS_WRONG'"))
                .contains(NOT_ME);
    }

    private void draftAndEvent(Actor by) {
        var intake = draftBy(kossi);
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, due_at)
                select gen_random_uuid(), id, agency_id, place_id, 'MAKE_SAFE', true, 'place', now() from casework.intake
                where id = ?""").param(intake.value()).update();
        database.superuser().sql("""
                insert into casework.event (id, agency_id, place_id, came_at, service_standing, on_paper_standing, made_by,
                    made_at, version) values (gen_random_uuid(), ?, ?, now(), 'NOT_ASKED_YET', 'NOT_ASKED_YET', ?, now(), 1)
                """).params(List.of(by.agency().value(), shelter.place().value(), by.person().value())).update();
    }

    private String asPage(Actor who, String before, String statement) {
        return told("%s set local role kinward_web; perform set_config('kinward.person', '%s', true); %s; "
                .formatted(before, who.person().value(), statement)
                + "if not found then raise exception 'nothing was changed'; end if; raise exception 'it was done';");
    }

    private String told(String block) {
        try {
            database.superuser().sql("do $$ begin " + block + " end $$").update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }
}
