package org.kinward.persistence.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** What hangs on a case file is refused by the database once it is closed, unless it is named here with its reason. */
@PersistenceTest
class ClosedFileFenceTest {

    /**
     * Answers to what was asked before, moves of the file itself, what the law or the child may want at any time, and what a
     * visitor checks. The end of an allergy of an earlier file is written from the open one that follows it, which its policy
     * asks for. The day of a review belongs to a closed file only.
     */
    private static final Set<String> AT_ANY_TIME = Set.of("approval", "file_move", "answers_for_child", "emergency",
            "authority_told", "sighting", "worker_assigned", "note", "danger_level", "allergy_end",
            "legal_right", "legal_choice", "legal_matter", "rights_problem", "retention_line", "verification_file");

    @Autowired
    private TestDatabase database;

    @Test
    void knowsEveryTableThatHangsOnAFile() {
        var unguarded = database.superuser().sql("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_file_id' and not a.attisdropped
                where c.relnamespace = 'casework'::regnamespace and c.relkind in ('r', 'p')
                and has_table_privilege('kinward_web', c.oid, 'insert')
                and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'file_is_open')
                """).query(String.class).list();

        assertThat(unguarded).isSubsetOf(AT_ANY_TIME);
    }

    /** These hang on the record and not on the file, as answers do that may be put right at any time. */
    @Test
    void knowsWhatIsToldLater() {
        var guarded = database.superuser().sql("""
                select c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'file_is_open'
                where c.relnamespace = 'casework'::regnamespace
                """).query(String.class).list();

        assertThat(guarded).contains("first_days_paper", "later_leg", "suspect_noted", "suspect_decision");
    }

    /** They hang on a return, a home or a step, and only through these on a file. */
    @Test
    void knowsEveryTableAboutGoingHome() {
        var unguarded = database.superuser().sql("""
                select c.relname from pg_class c
                where c.relnamespace = 'casework'::regnamespace and c.relkind in ('r', 'p') and c.relname ~ '^return_'
                and has_table_privilege('kinward_web', c.oid, 'insert')
                and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'file_is_open')
                """).query(String.class).list();

        assertThat(unguarded).isEmpty();
    }
}
