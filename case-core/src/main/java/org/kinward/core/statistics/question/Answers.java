package org.kinward.core.statistics.question;

/** The answers of dimensions that ask alike, parted by spaces. Lists are added to at their end and never changed: records keep their numbers. */
final class Answers {

    /** From the day the file was opened; what has not come yet counts as the longest. */
    static final String WAIT = "SAME_DAY WITHIN_2_DAYS WITHIN_3_DAYS WITHIN_14_DAYS WITHIN_30_DAYS LATER NOT_YET";
    static final String STAY = "NEVER IN_A_HOUSE HANDED_OVER OWN_DECISION MISSING";
    static final String NIGHTS = "UP_TO_7 UP_TO_30 UP_TO_90 UP_TO_180 MORE STILL_THERE";
    static final String GOING_OUT = "FREELY WITH_STAFF NOT";
    static final String RETURN = "PREPARED ON_THE_WAY ARRIVED CAME_BACK CALLED_OFF";
    static final String RETURN_TO = "WITH_PARENTS WITH_KIN FOSTER_FAMILY";
    static final String BORDER = "WITHIN ACROSS";
    static final String YES_NO = "YES NO";
    /** Who was not seen stands beside the answers, so that nobody is left out of the whole (FIELD F93). */
    static final String REACHED_YES_NO = "YES NO NOT_REACHED";
    static final String GOES = "WELL SO_SO BAD NOT_REACHED";
    static final String SCHOOLING = "WELL SO_SO BAD NOT_THERE NOT_REACHED";
    static final String BACK_AFTER = "FIRST_FILE WITHIN_6_MONTHS WITHIN_12_MONTHS WITHIN_24_MONTHS LATER";
    static final String INCIDENT = "NONE INJURY SUDDEN_ILLNESS FIGHT SELF_HARM STRANGER_CAME THREAT LOST_OR_BROKEN "
            + "OTHER_INCIDENT WENT_MISSING";
    static final String CONTACT_MISSED = "NONE CHILD_AWAY ROAD_CLOSED INSECURE NO_FUEL WORKER_ILL NO_STAFF REFUSED";
    static final String FAMILY_HELP = "NONE LIVELIHOOD MONEY";
    static final String LEGAL = "NONE REPORTED CHARGED CONVICTED ACQUITTED DROPPED HEARD PROTECTION_GRANTED "
            + "COMPENSATION_AWARDED COMPENSATION_PAID WAGES_AWARDED WAGES_PAID PROTECTION_ASKED PROTECTION_REFUSED "
            + "COMPENSATION_ASKED COMPENSATION_REFUSED WAGES_ASKED WAGES_REFUSED SENTENCE_PRISON "
            + "SENTENCE_SUSPENDED_PRISON SENTENCE_FINE SENTENCE_OTHER_SENTENCE SENTENCE_NOT_KNOWN";
    static final String LAW = "NONE TRAFFICKING CHILD_LABOUR OTHER_PENAL_LAW CHILD_PROTECTION IMMIGRATION";

    private Answers() {
    }
}
