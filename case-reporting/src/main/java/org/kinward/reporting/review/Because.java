package org.kinward.reporting.review;

import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.returning.plan.Missing;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.task.TaskKind;

/**
 * What a list says beside each child: why it is still in the house, what is missing for its way home. It is asked for the
 * lines of a page only, so no figure counts by it.
 */
enum Because {
    /** The list says it all. */
    NOTHING("array[]::text[]"),
    /** As the last look at the stay says; nothing where nobody has looked. */
    STILL_HERE("""
            array(select r.why from casework.stay s cross join lateral (select x.why from casework.stay_review x
                where x.stay_id = s.id order by x.number desc limit 1) r where s.case_file_id = f.id and s.left_at is null)
            """),
    /** With whom the child goes out today. */
    GOES_WITH("""
            array(select distinct x.company from casework.stay s cross join lateral (select x.company from %s offset 0) x
                where s.case_file_id = f.id and s.left_at is null order by 1)
            """.formatted(HouseSql.TODAYS_WAYS)),
    /** What must be done at once. */
    TO_DO_NOW("""
            array(select distinct t.kind from casework.task t where t.intake_id = c.intake and t.done_at is null and t.urgent
                and t.due_at < :now - interval '1 hour' order by 1)
            """),
    /** How the child was seen this week. */
    SEEN_HOW("""
            array(select distinct v.how from casework.follow_up_visit v where v.case_file_id = f.id
                and v.visited_on > %s - 7 and v.how in ('SEEN_ALONE', 'SEEN') order by 1)
            """.formatted(ReviewSql.TODAY)),
    /** Why a contact of this week was not done. */
    NOT_DONE_FOR("""
            array(select distinct e.reason from casework.follow_up_contact k join casework.follow_up_contact_end e
                on e.contact_id = k.id where k.case_file_id = f.id and e.how = 'NOT_DONE'
                and e.ended_at > :now - interval '7 days' order by 1)
            """),
    /** What has to be so before the child goes home. */
    STILL_MISSING(MissingSql.OF_FILE);

    private final String sql;

    Because(String sql) {
        this.sql = sql;
    }

    /** An array of words, for the child {@code c.intake} and its file {@code f}. */
    String sql() {
        return sql;
    }

    /** What such a word says. */
    Enum<?> of(String word) {
        return switch (this) {
            case NOTHING -> throw new IllegalStateException("nothing is said beside this list");
            case STILL_HERE -> StayReview.Why.valueOf(word);
            case GOES_WITH -> Company.valueOf(word);
            case TO_DO_NOW -> TaskKind.valueOf(word);
            case SEEN_HOW -> HowSeen.valueOf(word);
            case NOT_DONE_FOR -> NotDone.valueOf(word);
            case STILL_MISSING -> Missing.valueOf(word);
        };
    }
}
