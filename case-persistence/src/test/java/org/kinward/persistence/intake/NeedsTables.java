package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about what a child needs, put behind every fence; nothing of it is read on shift. */
final class NeedsTables {

    static final List<String> ALL = List.of("needs_assessment", "needs_line", "needs_area", "best_interests",
            "path_line", "functioning", "functioning_answer");

    private NeedsTables() {
    }

    /** How the rows of one child are named without looking at another table. */
    static String of(String table, String file) {
        return switch (table) {
            case "needs_line", "needs_area", "functioning_answer" -> "true";
            default -> "case_file_id = '" + file + "'";
        };
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                with file as (select id from casework.case_file where intake_id = :id),
                one as (insert into casework.needs_assessment (id, case_file_id, number, begun_by, begun_at)
                    select gen_random_uuid(), id, 1, :by, now() from file returning id),
                taken as (insert into casework.best_interests select gen_random_uuid(), id, 'HEALTH', :why,
                    array[:why, :why], array[:why, :why], array[:why, :why], 'SAID', :why, array['CHILD', 'MANAGER'], 1, :why,
                    'COURT', current_date, :by, now() from file),
                asked as (insert into casework.functioning select gen_random_uuid(), id, 'TWO_TO_FOUR', 'MOTHER', 6,
                    current_date, :by, now() from file returning id),
                told as (insert into casework.functioning_answer select id, 'SEEING', 'NOT_KNOWN' from asked),
                step as (insert into casework.path_line (case_file_id, path, number, step, office, words, safeguards,
                    happened_on, written_by, written_at) select id, 'GUARDIAN', 1, 'GUARDIAN_NEEDED', '', :why, '{}',
                    current_date, :by, now() from file),
                line as (insert into casework.needs_line (assessment_id, number, state, moved_by, moved_at)
                    select id, 1, 'OPEN', :by, now() from one)
                insert into casework.needs_area (assessment_id, area, number, strength, facts, childs_view, degree, needed,
                    saved_by, saved_at) select id, 'SCHOOL', 1, :why, :why, :why, 'SOME', :why, :by, now() from one
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
