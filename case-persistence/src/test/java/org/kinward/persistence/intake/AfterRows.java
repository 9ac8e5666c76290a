package org.kinward.persistence.intake;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** What comes after eighteen and after closing, put behind every fence. */
final class AfterRows {

    static final List<String> TABLES = List.of("aftercare_line", "later_contact");

    private AfterRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        database.superuser().sql("""
                insert into casework.aftercare_line (case_file_id, number, state, offered, words, wishes, written_by, written_at)
                select f.id, 1, 'PLANNED', '{WORK}', :why, :why, :by, now() from casework.case_file f where f.intake_id = :id
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
        database.superuser().sql("""
                insert into casework.later_contact select f.id, 1, current_date + 30, 'PHONE', :why, :by, now()
                from casework.case_file f where f.intake_id = :id
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
