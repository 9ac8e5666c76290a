package org.kinward.persistence.intake;

import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A leg of the way, that somebody wrote about a suspected person, and a decision, as they stand in their tables. */
final class LaterRows {

    private LaterRows() {
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        var of = Map.<String, Object>of("id", intake.value(), "by", by.value(), "why", why);
        var unasked = database.superuser().sql("""
                select string_agg(column_name, ', ') from information_schema.columns where table_name = 'later_leg'
                    and column_name like '%\\_standing' and column_name <> 'leg_to_landmark_standing'
                """).query(String.class).single();
        var answers = unasked.replaceAll("[a-z_]+", "'NOT_ASKED_YET'");
        fill(database,
                "insert into casework.later_leg (intake_id, leg, version, is_mistake, told_by, told_on, leg_to_landmark, "
                        + "leg_to_landmark_standing, written_by, written_at, " + unasked
                        + ") values (:id, 1, 0, false, 'CHILD', "
                        + "current_date, :why, 'SAID_BY_CHILD', :by, now(), " + answers + ")",
                of);
        fill(database, "insert into casework.suspect_noted select :id, 1, :by, now() where :why <> ''", of);
        fill(database, "insert into casework.suspect_decision values (gen_random_uuid(), :id, 'POLICE', 'DANGER_NOW', "
                + "'TOLD_AND_AGREES', :why, :by, now())", of);
    }

    private static void fill(TestDatabase database, String sql, Map<String, Object> of) {
        database.superuser().sql(sql).params(of).update();
    }
}
