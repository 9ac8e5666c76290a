package org.kinward.core.statistics.question;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    static final String BEGAN_BY = "RECRUITER_CAME FAMILY_ASKED CHILD_ASKED FRIENDS_TOGETHER OTHER_WAY";
    static final String FAMILY_PART = "NO_PART DID_NOT_KNOW ALLOWED_IT ACTIVE FORCED_OR_DECEIVED ALSO_TRAFFICKED";
    static final String LASTED = "UP_TO_1_MONTH UP_TO_6_MONTHS UP_TO_12_MONTHS UP_TO_24_MONTHS MORE";
    static final String HOURS = "UP_TO_4 UP_TO_8 UP_TO_12 MORE";
    static final String PAID_HOW = "AS_AGREED LESS_THAN_AGREED PROMISED_NEVER_PAID FOOD_AND_BED_ONLY NOTHING";
    static final String PAID_TO = "CHILD PARENTS RECRUITER EMPLOYER_KEPT_IT SOMEONE_ELSE";
    static final String DANGER_AT_WORK = "NONE HEAVY_LOADS SHARP_TOOLS MACHINES CHEMICALS DUST_SMOKE HEIGHTS UNDER_GROUND "
            + "DEEP_WATER TRAFFIC HEAT_SUN BLOWS ALONE_WITH_STRANGERS";
    static final String HELP_SAID = "HELPED DID_NOT_HELP NOTHING_SAID THINKS_OF_LEAVING NOT_REACHED";
    /** What providers answered, whether before the time of the referral was over, and what came of it. */
    static final String REFERRAL_ANSWER = "NONE ACCEPTED DECLINED NO_ANSWER IN_TIME LATE DELIVERED NOT_DELIVERED";
    /** How far a case has come, by the steps of the inter-agency guidelines; the furthest holds. */
    static final String STAGE = "REGISTERED ASSESSED PLANNED HELPED HOME CLOSED";
    static final String DANGER = "IMMEDIATE HIGH MEDIUM LOW";
    static final String IDENTIFIED_BY = "POLICE JUDGE SOCIAL_SERVICE LABOUR_INSPECTOR NATIONAL_BODY OTHER_AUTHORITY";
    /** The newest step of the request to the authority. */
    static final String IDENTIFYING = "IDENTIFICATION_NOT_ASKED IDENTIFICATION_ASKED_FOR IDENTIFICATION_MORE_WANTED "
            + "IDENTIFIED NOT_IDENTIFIED SECOND_LOOK_ASKED_FOR";
    /** Languages that pages offer, ISO 639; {@code mis} is another one. */
    static final String LANGUAGE = "fr en ee fon gej kbp yo ig ha ff bm dyu wo mos dje ak kri ln sw pt ar am km lo th "
            + "vi my zh bn ne es mis";
    /** Kinds of provider of services that began. */
    static final String SERVICE_BY = "NONE HEALTH_SERVICE POLICE COURT AUTHORITY_FOR_CHILDREN PARTNER_AGENCY SHELTER "
            + "SCHOOL LEGAL_AID";
    /** In which states what opened the door is. */
    static final String FACTOR_STATE = "NONE OPEN BEING_WORKED_ON MUCH_SMALLER PROTECTED_AGAINST GONE NOT_RELEVANT_HERE";
    /** Each use with each of what can have been said to it last, see {@link AgreedUse}. */
    static final String CONSENT = Stream.concat(Stream.of("NONE"), AgreedUse.all().stream().map(AgreedUse::code))
            .collect(Collectors.joining(" "));

    private Answers() {
    }
}
