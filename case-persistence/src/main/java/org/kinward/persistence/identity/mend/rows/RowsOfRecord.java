package org.kinward.persistence.identity.mend.rows;

import java.util.List;

/** Everything of a record that is forgotten with it; who adds a table of a record adds it here. */
public final class RowsOfRecord {

    private static final String OF_A_VISIT = " where visit_id in (select id from casework.follow_up_visit "
            + "where case_file_id = :file)";
    private static final String OF_A_CONTACT = " where contact_id in (select id from casework.follow_up_contact "
            + "where case_file_id = :file)";
    /** Everything that hangs on a case file, what hangs on others first. */
    public static final List<String> OF_THE_FILE = List.of(
            "consent_said where consent_id in (select id from casework.consent "
                    + "where case_file_id = :file)",
            "emergency_review where emergency_id in (select id from casework.emergency where case_file_id = :file)",
            "emergency_told where emergency_id in (select id from casework.emergency where case_file_id = :file)",
            "authority_told where case_file_id = :file", "danger_settled where assessment_id in (select id from "
                    + "casework.danger_assessment where case_file_id = :file)",
            "danger_level where case_file_id = :file", "danger_assessment where case_file_id = :file",
            "safety_action_end where action_id in (select id from casework.safety_action where case_file_id = :file)",
            "safety_action where case_file_id = :file",
            "plan_step_line where step_id in (select s.id from casework.plan_step s join casework.plan_goal g "
                    + "on g.id = s.goal_id where g.case_file_id = :file)",
            "plan_step where goal_id in (select id from casework.plan_goal where case_file_id = :file)",
            "plan_goal where case_file_id = :file",
            "plan_talk where plan_id in (select id from casework.plan where case_file_id = :file)",
            "plan_line where plan_id in (select id from casework.plan where case_file_id = :file)",
            "plan where case_file_id = :file",
            "promise_line where promise_id in (select id from casework.promise where case_file_id = :file)",
            "promise where case_file_id = :file", "work_look where case_file_id = :file",
            "school_offer where case_file_id = :file",
            "family_help_line where help_id in (select id from casework.family_help where case_file_id = :file)",
            "family_help where case_file_id = :file",
            "factor_line where factor_id in (select id from casework.factor where case_file_id = :file)",
            "factor_tipped where factor_id in (select id from casework.factor where case_file_id = :file)",
            "referral_share where referral_id in (select id from casework.referral where case_file_id = :file)",
            "referral_reason where referral_id in (select id from casework.referral where case_file_id = :file)",
            "referral_line where referral_id in (select id from casework.referral where case_file_id = :file)",
            "referral where case_file_id = :file",
            "factor where case_file_id = :file", "approval where case_file_id = :file",
            "file_move where case_file_id = :file",
            "closing_why where closing_id in (select id from casework.closing where case_file_id = :file)",
            "closing_line where closing_id in (select id from casework.closing where case_file_id = :file)",
            "closing where case_file_id = :file",
            "needs_area where assessment_id in (select id from casework.needs_assessment where case_file_id = :file)",
            "needs_line where assessment_id in (select id from casework.needs_assessment where case_file_id = :file)",
            "needs_assessment where case_file_id = :file", "best_interests where case_file_id = :file",
            "path_line where case_file_id = :file", "functioning_answer where functioning_id in (select id "
                    + "from casework.functioning where case_file_id = :file)",
            "functioning where case_file_id = :file",
            "stay where case_file_id = :file",
            "follow_up_end where case_file_id = :file",
            "follow_up_plan where case_file_id = :file",
            "follow_up_answer" + OF_A_VISIT, "follow_up_heard" + OF_A_VISIT, "follow_up_back" + OF_A_VISIT,
            "follow_up_contact_end" + OF_A_CONTACT, "follow_up_appointment" + OF_A_CONTACT,
            "follow_up_search" + OF_A_CONTACT, "follow_up_visit where case_file_id = :file",
            "follow_up_contact where case_file_id = :file",
            "sighting_check where sighting_id in (select id from casework.sighting where case_file_id = :file)",
            "sighting where case_file_id = :file", "consent where case_file_id = :file",
            "emergency where case_file_id = :file", "answers_for_child where case_file_id = :file",
            "note where case_file_id = :file", "worker_assigned where case_file_id = :file");
    /** Everything that hangs on an intake, answers before their pages, because they name them. */
    public static final List<String> OF_THE_INTAKE = List.of("first_hour_account", "first_hour_accounts",
            "first_hour_safety",
            "first_hour_health", "first_hour_language", "first_hour_told", "first_hour_escort", "first_hour_adult",
            "first_hour_sex_age", "first_hour_others", "first_hour_tonight", "first_hour_contact",
            "first_hour_responsible", "first_days_what_matters", "first_days_nationality", "first_days_origin",
            "first_days_ethnicity", "first_days_care_moments", "first_days_household", "first_days_school",
            "first_days_papers_held", "first_days_help_daily", "first_days_health_check", "first_days_belongings",
            "first_days_guardian", "first_days_how_came", "first_days_safe_to_contact", "first_days_child_status",
            "talk", "card_offer", "answer_before", "account_used", "line_ended", "cover", "event_line",
            "head_count_line", "search", "shift_note", "task");

    private RowsOfRecord() {
    }
}
