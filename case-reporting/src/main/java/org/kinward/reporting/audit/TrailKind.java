package org.kinward.reporting.audit;

import java.util.Arrays;
import java.util.List;

import org.kinward.core.audit.AuditAction;

/** Kinds of entries that an auditor asks for. Each action belongs to exactly one. */
public enum TrailKind {
    VIEW, REVEAL, SEARCH, CHANGE, PRINT, SIGN_IN, ADMIN, AUDIT, REFUSAL;

    /** The compiler refuses a new action until it has a kind here. */
    public static TrailKind of(AuditAction action) {
        return switch (action) {
            case RECORD_VIEWED, STORY_VIEWED, INTAKE_VIEWED, CONSENT_VIEWED, DANGER_VIEWED, AWAY_VIEWED,
                    LABELS_VIEWED ->
                VIEW;
            case IDENTITY_SHOWN, ROLL_SHOWN, SEALED_SHOWN -> REVEAL;
            case RECORD_SEARCHED, GUESSING_NOTICED, CHILDREN_LISTED, IDENTITY_SEARCHED -> SEARCH;
            case INTAKE_STARTED, INTAKE_ANSWERED, INTAKE_DISCARDED, RECORD_CREATED, ANSWER_CHANGED -> CHANGE;
            case ACCOUNT_CHOSEN, NOTE_ADDED, TASK_DONE, TASK_REOPENED, WORKER_ASSIGNED, FACTOR_MOVED -> CHANGE;
            case IDENTITY_WRITTEN, IDENTITY_ERASED, WHO_ANSWERS_NAMED, CONSENT_ADDED, CONSENT_ANSWERED -> CHANGE;
            case CONSENT_WITHDRAWN, CONSENT_DECIDED, SHARED_IN_EMERGENCY, EMERGENCY_REVIEWED, FACTOR_WRITTEN -> CHANGE;
            case AWAY_MARKED, AWAY_CHANGED, AWAY_ENDED, COVER_GIVEN, COVER_ENDED, RECORD_ERASED -> CHANGE;
            case ERASURE_ASKED, ERASURE_TAKEN_BACK, ERASURE_REFUSED, ERASURE_CONFIRMED, ERASURE_EXPIRED -> CHANGE;
            case LEGAL_HOLD_SET, LEGAL_HOLD_LIFTED, LABELS_CHANGED, EVENT_CHANGED, CHILD_TOLD, AUTHORITY_TOLD -> CHANGE;
            case DANGER_JUDGED, DANGER_SETTLED, DANGER_SEEN, SAFETY_PLANNED, SAFETY_ENDED -> CHANGE;
            case PRINTED -> PRINT;
            case SIGNED_IN, SIGN_IN_REFUSED, SIGN_IN_SLOWED, SIGNED_OUT, LOCKED, UNLOCKED -> SIGN_IN;
            case SHIFT_STARTED, SHIFT_ENDED, PASSWORD_CHANGED -> SIGN_IN;
            case PERSON_ADDED, PERSON_CHANGED, PERSON_DISABLED, PERSON_LET_IN, PERSON_ENDED, CODE_GIVEN -> ADMIN;
            case CODE_CONFIRMED, CODE_REFUSED, ROLE_GIVEN, ROLE_TAKEN, PLACE_GIVEN, PLACE_TAKEN -> ADMIN;
            case AGENCY_CHANGED, AGENCY_CLOSED, PLACE_CHANGED, PLACE_CLOSED, LIST_CHANGED, KEYS_COPIED -> ADMIN;
            case STATEMENT_PUBLISHED, STATEMENT_RECORDED, COPY_MADE, COPY_RESTORED, KEYS_RESTORED -> ADMIN;
            case AUDIT_VIEWED, ACCESS_LOG_VIEWED -> AUDIT;
            case REFUSED, TASK_NOT_PROVED, ENTRY_NOT_PROVED -> REFUSAL;
        };
    }

    /** The actions of this kind. */
    List<AuditAction> actions() {
        return Arrays.stream(AuditAction.values()).filter(action -> of(action) == this).toList();
    }
}
