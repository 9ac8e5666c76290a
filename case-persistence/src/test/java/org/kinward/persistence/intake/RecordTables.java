package org.kinward.persistence.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a record by their names. */
final class RecordTables {

    /** A story is for who leads; the list of a place's numbers for who manages it. */
    static final Set<String> NOT_ON_SHIFT = Set.of("note", "place_numbers", "consent", "consent_said",
            "answers_for_child", "emergency", "emergency_review", "emergency_told", "authority_told", "talk",
            "approval", "closing", "closing_line", "closing_why", "file_move", "retention_line");

    /** Those that are no capability's own list. */
    static final List<String> OF_AN_INTAKE = List.of(
            "first_hour_safety", "first_hour_health", "first_hour_language", "first_hour_told",
            "first_hour_escort", "first_hour_adult", "first_hour_accounts", "first_hour_account",
            "first_hour_sex_age", "first_hour_others", "first_hour_tonight", "first_hour_contact",
            "first_hour_responsible", "line_ended", "child", "case_file", "task", "answer_before",
            "account_used", "worker_assigned", "reference_number", "note", "idempotency", "consent",
            "consent_said", "answers_for_child", "emergency", "emergency_review", "emergency_told",
            "authority_told", "talk", "card_offer");

    /** Everything that hangs on an intake by a key, but its pages, in the order of the alphabet. */
    static final List<String> HANGING = List.of(
            "account_used", "activity_child", "aftercare_line", "allergy", "allergy_end", "answer_before",
            "answers_for_child", "apart_child", "approval",
            "authority_told",
            "best_interests", "came_near", "card_offer", "case_file", "child", "closing", "closing_line", "closing_why",
            "consent", "consent_said", "cover", "danger_assessment", "danger_level", "danger_settled", "document",
            "document_line", "dose",
            "emergency", "emergency_review", "emergency_told", "erasure", "erasure_words", "event_line",
            "factor", "factor_line", "factor_tipped", "family_help", "family_help_line", "file_again",
            "file_again_known", "file_move",
            "follow_up_answer", "follow_up_appointment", "follow_up_back", "follow_up_contact",
            "follow_up_contact_end", "follow_up_end", "follow_up_heard", "follow_up_plan", "follow_up_search",
            "follow_up_visit", "functioning", "functioning_answer", "guarded_file",
            "handing_over", "head_count_line", "incident_child", "intake", "later_adult_checklist",
            "later_child_checklist", "later_contact",
            "later_how_far", "later_how_it_began", "later_leg", "later_the_work", "later_what_was_done",
            "legal_choice", "legal_hold", "legal_hold_words", "legal_line", "legal_matter", "legal_right", "line_ended",
            "may_come",
            "medicine", "medicine_stop",
            "needs_area", "needs_assessment", "needs_line", "note", "outing", "outing_move", "paper_put_away",
            "path_line", "plan", "plan_goal",
            "plan_line", "plan_step", "plan_step_line", "plan_talk", "promise", "promise_line", "referral",
            "referral_line", "referral_reason", "referral_share", "retention_line", "return_arrival",
            "return_emergency", "return_family",
            "return_family_line", "return_home", "return_home_visit", "return_line", "return_move", "return_receiver",
            "return_step", "return_step_asked", "return_step_end", "return_wish", "rights_problem", "safety_action",
            "safety_action_end",
            "school_offer", "search", "search_seen", "search_step", "service_gap", "service_gap_end", "shift_note",
            "sighting", "sighting_check", "stay",
            "stay_review",
            "stay_room", "suspect_decision", "suspect_noted", "talk", "task", "transfer", "transfer_share",
            "transfer_task", "verification_file", "visitor",
            "work_look", "worker_assigned");

    private RecordTables() {
    }

    /** These and those that are no capability's own. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static List<String> together(List<String>... own) {
        return Stream.concat(Stream.of(own), Stream.of(OF_AN_INTAKE)).flatMap(List::stream).toList();
    }
}
