package org.kinward.persistence.intake;

import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.TestDatabase;

/** A row of each table about danger, about what opened the door, of following up, of a referral and of documents, put behind every fence. */
final class RiskRows {

    /** All of them. */
    static final List<String> TABLES = Stream
            .of(ReferralRows.TABLES, FollowUpRows.TABLES, ReturnRows.TABLES, DocumentRows.TABLES, TransferRows.TABLES,
                    AfterRows.TABLES,
                    List.of("danger_assessment",
                            "danger_settled", "danger_level", "safety_action", "safety_action_end", "factor",
                            "factor_line",
                            "factor_tipped"))
            .flatMap(List::stream).toList();
    /** Those that are read by night as well. */
    private static final List<String> ON_SHIFT = List.of("danger_level", "safety_action", "safety_action_end");

    private RiskRows() {
    }

    /** Whether nothing of it is read by who is only on shift, of these or of the first days. */
    static boolean isForLeads(String table) {
        return FirstDaysRows.isForLeads(table) || TABLES.contains(table) && !ON_SHIFT.contains(table);
    }

    /** How the rows of one child are named without looking at another table. */
    static String of(String table, String file) {
        return switch (table) {
            case "danger_settled", "safety_action_end", "factor_line", "factor_tipped", "referral_line",
                    "referral_reason", "referral_share", "service_gap_end", "document_line",
                    "transfer_share", "transfer_task" ->
                "true";
            default -> ReturnRows.hangsOnAnother(table)
                    || FollowUpRows.TABLES.contains(table) && !FollowUpRows.namesTheFile(table) ? "true"
                            : "case_file_id = '" + file + "'";
        };
    }

    private static void besides(TestDatabase database, IntakeId intake, PersonId by, String why) {
        ReferralRows.of(database, intake, by, why);
        FollowUpRows.of(database, intake, by, why);
        ReturnRows.of(database, intake, by, why);
        DocumentRows.of(database, intake, by);
        TransferRows.of(database, intake, by, why);
        AfterRows.of(database, intake, by, why);
    }

    static void of(TestDatabase database, IntakeId intake, PersonId by, String why) {
        besides(database, intake, by, why);
        database.superuser().sql("""
                with file as (select id from casework.case_file where intake_id = :id),
                look as (insert into casework.danger_assessment (id, case_file_id, number, from_people, from_place,
                    from_hurts_self, from_health, from_law, from_online, level, reason, suggested, ground, judged_by,
                    judged_at) select gen_random_uuid(), id, 1, 'NOW', 'NOT_KNOWN', 'POSSIBLE', 'POSSIBLE', 'POSSIBLE',
                    'POSSIBLE', 'HIGH', :why, 'IMMEDIATE', 'HAPPENS_NOW', :by, now() from file returning id, case_file_id),
                settled as (insert into casework.danger_settled select id, 'HIGH', :why, :by, now() from look),
                level as (insert into casework.danger_level select case_file_id, 1, id, 'HIGH', :by, now() from look),
                action as (insert into casework.safety_action select gen_random_uuid(), id, :why, 'SHIFT',
                    now() + interval '1 hour', :by, now() from file returning id),
                ended as (insert into casework.safety_action_end select id, 'NOT_NEEDED', :why, :by, now() from action),
                door as (insert into casework.factor (id, case_file_id, kind, code, said, level, places, written_by, written_at)
                    select gen_random_uuid(), id, 'DOOR', 'FAM-DEBT', '', 'FAMILY', '{HOME_AREA}', :by, now() from file
                    returning id),
                line as (insert into casework.factor_line (factor_id, kind, number, state, protected_by, seen_by, seen_on, seen,
                    written_by, written_at) select id, 'DOOR', 1, 'OPEN', '', 'CHILD', current_date, :why, :by, now()
                    from door)
                insert into casework.factor_tipped (factor_id, number, what_changed, written_by, written_at)
                select id, 1, :why, :by, now() from door
                """).param("why", why).param("by", by.value()).param("id", intake.value()).update();
    }
}
