package org.kinward.reporting.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kinward.core.audit.AuditAction;

/** Kinds of entries that an auditor asks for. Each action belongs to exactly one. */
public enum TrailKind {
    VIEW, REVEAL, SEARCH, CHANGE, EXPORT, PRINT, SIGN_IN, ADMIN, AUDIT, REFUSAL;

    private static final Map<TrailKind, Set<AuditAction>> ACTIONS = Map.of(VIEW,
            Set.of(AuditAction.RECORD_VIEWED, AuditAction.STORY_VIEWED, AuditAction.INTAKE_VIEWED,
                    AuditAction.CONSENT_VIEWED, AuditAction.DANGER_VIEWED, AuditAction.AWAY_VIEWED,
                    AuditAction.FOLLOW_UP_VIEWED, AuditAction.RETURN_VIEWED, AuditAction.DOCUMENTS_VIEWED,
                    AuditAction.SERVICES_VIEWED, AuditAction.REFERRALS_VIEWED,
                    AuditAction.REFERRAL_READ,
                    AuditAction.APPROVAL_VIEWED, AuditAction.CLOSING_VIEWED, AuditAction.TRANSFERS_VIEWED,
                    AuditAction.AFTERCARE_VIEWED, AuditAction.LATER_CONTACT_VIEWED, AuditAction.RETENTION_VIEWED,
                    AuditAction.NEEDS_VIEWED,
                    AuditAction.PLAN_VIEWED,
                    AuditAction.LABELS_VIEWED, AuditAction.HOUSE_VIEWED, AuditAction.STAY_VIEWED,
                    AuditAction.INCIDENT_VIEWED, AuditAction.FIGURES_VIEWED, AuditAction.LEGAL_VIEWED,
                    AuditAction.VERIFICATION_VIEWED),
            REVEAL, Set.of(AuditAction.IDENTITY_SHOWN, AuditAction.ROLL_SHOWN, AuditAction.SEALED_SHOWN,
                    AuditAction.DOCUMENT_SHOWN, AuditAction.DOCUMENT_COPIED),
            SEARCH,
            Set.of(AuditAction.RECORD_SEARCHED, AuditAction.GUESSING_NOTICED, AuditAction.CHILDREN_LISTED,
                    AuditAction.IDENTITY_SEARCHED),
            CHANGE,
            Set.of(AuditAction.INTAKE_STARTED, AuditAction.ENTERED_FROM_PAPER, AuditAction.INTAKE_ANSWERED,
                    AuditAction.INTAKE_DISCARDED, AuditAction.RECORD_CREATED, AuditAction.ACCOUNT_CHOSEN,
                    AuditAction.NOTE_ADDED, AuditAction.TASK_DONE, AuditAction.TASK_REOPENED, AuditAction.TASK_GIVEN_ON,
                    AuditAction.WORKER_ASSIGNED, AuditAction.FACTOR_MOVED, AuditAction.IDENTITY_WRITTEN,
                    AuditAction.IDENTITY_ERASED, AuditAction.WHO_ANSWERS_NAMED, AuditAction.CONSENT_ADDED,
                    AuditAction.CONSENT_ANSWERED, AuditAction.CONSENT_WITHDRAWN, AuditAction.CONSENT_DECIDED,
                    AuditAction.SHARED_IN_EMERGENCY, AuditAction.EMERGENCY_REVIEWED, AuditAction.FACTOR_WRITTEN,
                    AuditAction.AWAY_MARKED, AuditAction.AWAY_CHANGED, AuditAction.AWAY_ENDED, AuditAction.COVER_GIVEN,
                    AuditAction.COVER_ENDED, AuditAction.RECORD_ERASED, AuditAction.ERASURE_ASKED,
                    AuditAction.ERASURE_TAKEN_BACK, AuditAction.ERASURE_REFUSED, AuditAction.ERASURE_CONFIRMED,
                    AuditAction.ERASURE_EXPIRED, AuditAction.LEGAL_HOLD_SET, AuditAction.LEGAL_HOLD_LIFTED,
                    AuditAction.LABELS_CHANGED, AuditAction.EVENT_CHANGED, AuditAction.CHILD_TOLD,
                    AuditAction.AUTHORITY_TOLD, AuditAction.DANGER_JUDGED, AuditAction.DANGER_SETTLED,
                    AuditAction.DANGER_SEEN, AuditAction.SAFETY_PLANNED, AuditAction.SAFETY_ENDED,
                    AuditAction.FOLLOW_UP_PLANNED, AuditAction.FOLLOW_UP_ENDED, AuditAction.VISIT_RECORDED,
                    AuditAction.CONTACT_NOT_DONE, AuditAction.CHILD_LOOKED_FOR, AuditAction.SIGHTING_WRITTEN,
                    AuditAction.SIGHTING_CHECKED, AuditAction.SUSPECTS_SENT,
                    AuditAction.RETURN_WRITTEN, AuditAction.RETURN_MOVED,
                    AuditAction.DOCUMENT_PUT, AuditAction.PHOTOGRAPH_SCREENED,
                    AuditAction.DOCUMENT_TAKEN_AWAY,
                    AuditAction.REFERRAL_SENT, AuditAction.REFERRAL_MOVED, AuditAction.NO_SERVICE_WRITTEN,
                    AuditAction.ANSWER_CHANGED, AuditAction.APPROVAL_ASKED, AuditAction.APPROVAL_GIVEN,
                    AuditAction.APPROVAL_SENT_BACK, AuditAction.APPROVAL_TAKEN_BACK, AuditAction.CLOSING_WRITTEN,
                    AuditAction.FILE_CLOSED, AuditAction.FILE_REOPENED, AuditAction.FILE_BEGUN_AGAIN,
                    AuditAction.TRANSFER_OFFERED, AuditAction.TRANSFER_TAKEN_BACK, AuditAction.TRANSFER_DECLINED,
                    AuditAction.TRANSFER_ACCEPTED, AuditAction.AFTERCARE_MOVED, AuditAction.LATER_CONTACT_WRITTEN,
                    AuditAction.RETENTION_REVIEWED,
                    AuditAction.NEEDS_BEGUN, AuditAction.NEEDS_SAVED,
                    AuditAction.NEEDS_GIVEN, AuditAction.DECISION_WRITTEN, AuditAction.PATH_MOVED,
                    AuditAction.FUNCTIONING_WRITTEN, AuditAction.PLAN_CHANGED, AuditAction.PLAN_AGREED,
                    AuditAction.PLAN_MOVED, AuditAction.PLAN_STEP_MOVED, AuditAction.PROMISE_WRITTEN,
                    AuditAction.STAY_CHANGED, AuditAction.STAY_REVIEWED,
                    AuditAction.HEADS_COUNTED,
                    AuditAction.SEARCH_CHANGED, AuditAction.SHIFT_NOTE_ADDED, AuditAction.HOUSE_READ,
                    AuditAction.CHILD_HANDED_OVER, AuditAction.MEDICINE_CHANGED,
                    AuditAction.MEDICINE_GIVEN, AuditAction.INCIDENT_WRITTEN, AuditAction.INCIDENT_MOVED,
                    AuditAction.INCIDENT_PASSED_ON, AuditAction.VISITOR_WRITTEN, AuditAction.OUTING_CHANGED,
                    AuditAction.ACTIVITY_WRITTEN,
                    AuditAction.LEGAL_WRITTEN, AuditAction.LEGAL_RIGHT_CHANGED, AuditAction.RIGHTS_PROBLEM_WRITTEN,
                    AuditAction.FIGURES_TAKEN, AuditAction.QUESTION_CHANGED, AuditAction.PROGRESS_CHANGED,
                    AuditAction.FAMILY_DECLARED, AuditAction.RELEASE_ASKED, AuditAction.RETURN_SIGNED,
                    AuditAction.VERIFICATION_WRITTEN),
            EXPORT,
            Set.of(AuditAction.EXPORTS_VIEWED, AuditAction.EXPORT_PLANNED, AuditAction.EXPORT_ASKED,
                    AuditAction.EXPORT_AGREED, AuditAction.EXPORT_REFUSED, AuditAction.EXPORT_MADE,
                    AuditAction.EXPORT_TAKEN),
            PRINT, Set.of(AuditAction.PRINTED),
            SIGN_IN,
            Set.of(AuditAction.SIGNED_IN, AuditAction.SIGN_IN_REFUSED, AuditAction.SIGN_IN_SLOWED,
                    AuditAction.SIGNED_OUT, AuditAction.LOCKED, AuditAction.UNLOCKED, AuditAction.PASSWORD_CHANGED,
                    AuditAction.SHIFT_STARTED, AuditAction.SHIFT_ENDED),
            ADMIN,
            Set.of(AuditAction.PERSON_ADDED, AuditAction.PERSON_CHANGED, AuditAction.PERSON_DISABLED,
                    AuditAction.PERSON_LET_IN, AuditAction.PERSON_ENDED, AuditAction.CODE_GIVEN,
                    AuditAction.CODE_CONFIRMED, AuditAction.CODE_REFUSED, AuditAction.ROLE_GIVEN,
                    AuditAction.ROLE_TAKEN, AuditAction.PLACE_GIVEN, AuditAction.PLACE_TAKEN,
                    AuditAction.AGENCY_CHANGED, AuditAction.AGENCY_CLOSED, AuditAction.PLACE_CHANGED,
                    AuditAction.PLACE_CLOSED, AuditAction.LIST_CHANGED, AuditAction.KEYS_COPIED,
                    AuditAction.STATEMENT_PUBLISHED, AuditAction.STATEMENT_RECORDED, AuditAction.COPY_MADE,
                    AuditAction.COPY_RESTORED, AuditAction.KEYS_RESTORED),
            AUDIT, Set.of(AuditAction.AUDIT_VIEWED, AuditAction.ACCESS_LOG_VIEWED),
            REFUSAL, Set.of(AuditAction.REFUSED, AuditAction.TASK_NOT_PROVED, AuditAction.ENTRY_NOT_PROVED));

    /** Every action has one kind; a new one that has none fails the first test that reads a trail. */
    public static TrailKind of(AuditAction action) {
        return Arrays.stream(values()).filter(kind -> kind.holds(action)).findFirst().orElseThrow();
    }

    /** The actions of this kind. */
    List<AuditAction> actions() {
        return Arrays.stream(AuditAction.values()).filter(this::holds).toList();
    }

    private boolean holds(AuditAction action) {
        return ACTIONS.getOrDefault(this, Set.of()).contains(action);
    }
}
