package org.kinward.core.audit;

import java.util.Locale;

/**
 * Kinds of things that entries speak of: a closed list, here and as a CHECK of the database, so that no entry has room
 * for a free word. A constant is never renamed: sealed entries hold its word.
 */
public enum AuditObject {
    AGENCY, TEAM, PLACE, ROOM, PERSON, ONE_TIME_CODE, DATA_USE_STATEMENT, LIST, NIGHT_NUMBERS,
    ROLE_SOCIAL_WORKER, ROLE_DUTY_CARER, ROLE_SHELTER_MANAGER, ROLE_DATA_OFFICER, ROLE_ADMINISTRATOR, ROLE_AUDITOR,
    ROLE_COMMITTEE_MEMBER, ROLE_PROVIDER, ROLE_APPROVER,
    CHILDREN, NUMBER, CONTACT_LINE, TODAY, ROLL, ROLL_DOOR, PAGE, AUDIT, AUDIT_ENTRY, OUTBOX,
    INTAKE, CASE_FILE, TASK, NOTE, CALL_WORD, HAND_OVER_RECEIPT, FOLLOW_UP_CARD,
    SAFETY_NOW, HEALTH_SEEN, LANGUAGE_CHOSEN, TOLD_CHILD, ESCORT, ADULT_WITH_CHILD, ACCOUNTS_TOLD, SEX_AND_AGE,
    OTHERS_FOUND, TONIGHT, CONTACT_RULES, RESPONSIBLE,
    TALK, WHAT_MATTERS, NATIONALITY, ORIGIN, ETHNICITY, CARE_MOMENTS, HOUSEHOLD, SCHOOL, PAPERS_HELD,
    HELP_DAILY, HEALTH_CHECK, BELONGINGS, GUARDIAN, HOW_CAME, SAFE_TO_CONTACT, CHILD_STATUS,
    IDENTITY, NAME, PHONE, NAME_USED, GIVEN_NAME, FAMILY_NAME, NICKNAME, OTHER_SPELLING, BIRTH_DAY, BIRTH_PAPER,
    CHILD_PHONE, CARER_PHONE, ADULT_NAME, ESCORT_NAME, ESCORT_PHONE, ESCORT_PAPER_NUMBER, INTERPRETER_NAME,
    RELATIVE_NAME, PRECISE_ADDRESS, IDENTITY_PAPER, MAY_KNOW, MAY_NOT_COME_NEAR, SAFE_CONTACT, OTHERS_WHERE,
    ACCOUNT_TEXT, HEALTH_SIGNS, SEX_DETAIL, WHO_ANSWERS_NAME, SAFE_MEETING, HEALTH_RESULT, ETHNIC_GROUP,
    CONTACT_CARD, CONSENT, WHO_ANSWERS, EMERGENCY, EMERGENCIES, CONSENT_LADDER, AUTHORITY_TERM, AUTHORITY_TOLD,
    ERASURE, LEGAL_HOLD, LABEL_SHEET, EVENT, SUSPECTED_PERSON, BLANK_FORM,
    DANGER, DANGERS, SAFETY_ACTION, REVIEW_TERM, FACTOR,
    FOLLOW_UP, CONTACT, VISIT, VISITS, SIGHTING, FOLLOW_UP_SCHEDULE;

    /** As it stands in an entry. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that goes by this word.
     *
     * @throws IllegalArgumentException
     *             if the list has no such word; the message repeats nothing
     */
    public static AuditObject of(String word) {
        for (var object : values()) {
            if (object.word().equals(word)) {
                return object;
            }
        }
        throw new IllegalArgumentException("an audit entry names things by a word of the closed list only");
    }
}
