package org.kinward.reporting.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.reporting.casefile.away.Uncovered;

/**
 * One thing that a manager looks at (FIELD F94): the children at the places of the acting manager to whom it happens now.
 * Its figure counts the lines of its list, and nothing else.
 */
public enum ReviewFigure {
    /** A search goes on. */
    MISSING(Rhythm.DAY, ReviewSql.SEARCHED),
    /** Somebody who may not come near the child came. */
    CAME_NEAR(Rhythm.DAY, HouseSql.CAME_NEAR),
    /** What must be done at once waits for more than an hour. */
    ALERT_WAITS(Rhythm.DAY, HouseSql.ALERT_WAITS, Because.TO_DO_NOW),
    /** The danger is high or immediate, and nobody has a safety action to do. */
    DANGER_NO_ACTION(Rhythm.DAY, ReviewSql.DANGER_NO_ACTION),
    /** Somebody was to look at the danger again. */
    DANGER_LATE(Rhythm.DAY, ReviewSql.late("REVIEW_DANGER")),
    /** A safety action was to be done. */
    ACTION_LATE(Rhythm.DAY, ReviewSql.late("SAFETY_ACTION")),
    /** The child came more than an hour ago, and the first hour is not written down. */
    ARRIVED_NO_RECORD(Rhythm.DAY, ReviewSql.ARRIVED_NO_RECORD),
    /** The health of a child that came into the house was to be looked at by now. */
    HEALTH_LATE(Rhythm.DAY, ReviewSql.late("CHECK_HEALTH")),
    /** The child may not go out of the house, for more than seven days (FIELD F33). */
    SHUT_IN(Rhythm.DAY, HouseSql.shutIn(7)),
    /** Goes out of the house today. */
    OUT_TODAY(Rhythm.DAY, HouseSql.OUT_TODAY, Because.GOES_WITH),
    /** Who leads the case is away, or will be within three days, and nobody covers. */
    NOT_COVERED(Rhythm.DAY, "select f.intake_id as intake, a.from_at as since " + Uncovered.FROM),
    /** Somebody was to hear the child. */
    HEARD_LATE(Rhythm.WEEK, ReviewSql.late("HEAR_CHILD")),
    /** The first assessment was to be given. */
    ASSESSMENT_LATE(Rhythm.WEEK, ReviewSql.late("FIRST_ASSESSMENT")),
    /** A plan was to be made. */
    PLAN_LATE(Rhythm.WEEK, ReviewSql.late("MAKE_PLAN")),
    /** The plan was to be reviewed. */
    REVIEW_LATE(Rhythm.WEEK, ReviewSql.late("REVIEW_PLAN")),
    /** In the house for more than a month, or as the agency sets. */
    STAY_30(Rhythm.WEEK, HouseSql.stays("long_stay", HouseTimes.SHIPPED.stays().first()), Because.STILL_HERE),
    /** In the house for more than three months, or as the agency sets. */
    STAY_90(Rhythm.WEEK, HouseSql.stays("longer_stay", HouseTimes.SHIPPED.stays().second()), Because.STILL_HERE),
    /** In the house for more than half a year, or as the agency sets. */
    STAY_180(Rhythm.WEEK, HouseSql.stays("longest_stay", HouseTimes.SHIPPED.stays().third()), Because.STILL_HERE),
    /** A provider has not answered in time. */
    REFERRAL_NO_ANSWER(Rhythm.WEEK, ReviewSql.REFERRAL_NO_ANSWER),
    /** A return is prepared, and the child has not set off. */
    RETURN_WAITS(Rhythm.WEEK, ReviewSql.RETURN_WAITS, Because.STILL_MISSING),
    /** The child is on the way home. */
    RETURN_UNDER_WAY(Rhythm.WEEK, ReviewSql.RETURN_UNDER_WAY),
    /** Somebody was to see the child or hear of it. */
    CONTACT_LATE(Rhythm.WEEK, ReviewSql.late("VISIT_CHILD")),
    /** Somebody sees the child or hears of it within a week. */
    CONTACT_DUE(Rhythm.WEEK, ReviewSql.ahead("VISIT_CHILD", 7)),
    /** Somebody saw the child in the last seven days. */
    SEEN(Rhythm.WEEK, ReviewSql.SEEN, Because.SEEN_HOW),
    /** A contact was not done in the last seven days. */
    CONTACT_NOT_DONE(Rhythm.WEEK, ReviewSql.CONTACT_NOT_DONE, Because.NOT_DONE_FOR),
    /** Nobody has written anything of the child for 60 days, and it is in no house. */
    NO_NEWS(Rhythm.WEEK, ReviewSql.NO_NEWS),
    /** The child is heard in court within a week, or was to be and nobody says what came of it. */
    HEARING(Rhythm.WEEK, ReviewSql.soon("HEARING_DAY", 7)),
    /** Consent is to be asked again within a week. */
    CONSENT_AGAIN(Rhythm.WEEK, ReviewSql.soon("ASK_CONSENT_AGAIN", 7)),
    /** The five files that are open longest. */
    OPEN_LONGEST(Rhythm.MONTH, ReviewSql.OPEN_LONGEST),
    /** Closed in the last month although something that opened the door was open. */
    CLOSED_OVER_OPEN(Rhythm.MONTH, ReviewSql.CLOSED_OVER_OPEN),
    /** A sighting was confirmed in the last month. */
    SEEN_ELSEWHERE(Rhythm.MONTH, ReviewSql.SEEN_ELSEWHERE),
    /** Trafficked again within the last month, by the day of the event: a new file follows a closed one. */
    TRAFFICKED_AGAIN(Rhythm.MONTH, ReviewSql.TRAFFICKED_AGAIN),
    /** May turn eighteen within three months. */
    SOON_EIGHTEEN(Rhythm.MONTH, ReviewSql.SOON_EIGHTEEN),
    /** The child needs something for which there is no service here (FIELD F49). */
    NO_SERVICE(Rhythm.MONTH, ReviewSql.NO_SERVICE),
    /** In the last month somebody who does not care for the child tried to see who it is. */
    TRIED_TO_SEE(Rhythm.MONTH, ReviewSql.TRIED_TO_SEE),
    /** A promise to the child was to be kept. */
    PROMISE_LATE(Rhythm.MONTH, ReviewSql.late("KEEP_PROMISE")),
    /** A promise was not kept in the last month: the child was told why not. */
    PROMISE_NOT_KEPT(Rhythm.MONTH, ReviewSql.PROMISE_NOT_KEPT),
    /** Recorded in the last three months; those of the three before that are beside it, as of all that follow. */
    RECORDED(Rhythm.QUARTER, QuarterSql.NOW), RECORDED_BEFORE(Rhythm.QUARTER, QuarterSql.BEFORE),
    /** Those who are girls (FIELD F60). */
    GIRLS(Rhythm.QUARTER, QuarterSql.of(QuarterSql.NOW, "GIRL")),
    GIRLS_BEFORE(Rhythm.QUARTER, QuarterSql.of(QuarterSql.BEFORE, "GIRL")),
    /** Those who are boys. */
    BOYS(Rhythm.QUARTER, QuarterSql.of(QuarterSql.NOW, "BOY")),
    BOYS_BEFORE(Rhythm.QUARTER, QuarterSql.of(QuarterSql.BEFORE, "BOY")),
    /** Those to whom something is difficult, as far as a carer was asked. */
    DIFFICULT(Rhythm.QUARTER, QuarterSql.difficult(QuarterSql.NOW)),
    DIFFICULT_BEFORE(Rhythm.QUARTER, QuarterSql.difficult(QuarterSql.BEFORE)),
    /** Those of whom a carer has said whether something is difficult. */
    ANSWERED(Rhythm.QUARTER, QuarterSql.answered(QuarterSql.NOW)),
    ANSWERED_BEFORE(Rhythm.QUARTER, QuarterSql.answered(QuarterSql.BEFORE)),
    /** Those of whom nobody knows that. */
    NOT_ASKED(Rhythm.QUARTER, QuarterSql.notAsked(QuarterSql.NOW)),
    NOT_ASKED_BEFORE(Rhythm.QUARTER, QuarterSql.notAsked(QuarterSql.BEFORE)),
    /** Those whose first assessment was not given in time, as the agency has set it. */
    ASSESSED_AFTER(Rhythm.QUARTER, QuarterSql.late(QuarterSql.NOW, "FIRST_ASSESSMENT")),
    ASSESSED_AFTER_BEFORE(Rhythm.QUARTER, QuarterSql.late(QuarterSql.BEFORE, "FIRST_ASSESSMENT")),
    /** Those whose first assessment was given, or was to be given by now. */
    ASSESSMENT_DUE(Rhythm.QUARTER, QuarterSql.due(QuarterSql.NOW, "FIRST_ASSESSMENT")),
    ASSESSMENT_DUE_BEFORE(Rhythm.QUARTER, QuarterSql.due(QuarterSql.BEFORE, "FIRST_ASSESSMENT")),
    /** Those who had no plan in time. */
    PLANNED_AFTER(Rhythm.QUARTER, QuarterSql.late(QuarterSql.NOW, "MAKE_PLAN")),
    PLANNED_AFTER_BEFORE(Rhythm.QUARTER, QuarterSql.late(QuarterSql.BEFORE, "MAKE_PLAN")),
    /** Those who have a plan, or were to have one by now. */
    PLAN_DUE(Rhythm.QUARTER, QuarterSql.due(QuarterSql.NOW, "MAKE_PLAN")),
    PLAN_DUE_BEFORE(Rhythm.QUARTER, QuarterSql.due(QuarterSql.BEFORE, "MAKE_PLAN"));

    private final Rhythm rhythm;

    private final String sql;

    private final Because because;

    ReviewFigure(Rhythm rhythm, String sql) {
        this(rhythm, sql, Because.NOTHING);
    }

    ReviewFigure(Rhythm rhythm, String sql, Because because) {
        this.rhythm = rhythm;
        this.sql = sql;
        this.because = because;
    }

    /** By its word in an address, such as {@code no-news}. */
    public static Optional<ReviewFigure> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** What is gone through this often, in its order. */
    public static List<ReviewFigure> in(Rhythm rhythm) {
        return Arrays.stream(values()).filter(one -> one.rhythm == rhythm).toList();
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its list says something beside each child. */
    public boolean saysWhy() {
        return because != Because.NOTHING;
    }

    Because because() {
        return because;
    }

    /** Whether its statement takes what the trail says, as {@code tried} and {@code first}. */
    boolean readsTheTrail() {
        return this == TRIED_TO_SEE;
    }

    /** Rows of {@code intake} and {@code since}: the child, and since when; with the parameter {@code now}. */
    String sql() {
        return sql;
    }
}
