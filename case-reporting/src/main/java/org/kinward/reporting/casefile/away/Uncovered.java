package org.kinward.reporting.casefile.away;

/** Which children of the acting manager's places have nobody while their lead worker is away: one rule, one text. */
public final class Uncovered {

    private static final String REALLY = """
            c.ended_at is null and c.until_at > :now
                and exists (select from account.person p join account.person_role r on r.person_id = p.id
                    where p.id = c.cover_id and p.disabled_at is null and r.role in (%s))
                and not exists (select from casework.absence x where x.person_id = c.cover_id and x.ended_at is null
                    and x.from_at < a.until_at and x.until_at > greatest(a.from_at, :now))
            """;

    /** A cover {@code c} that somebody really does: in the role, not shut out, not away in these days of {@code a} too. */
    static final String HOLDS = REALLY.formatted("'SOCIAL_WORKER', 'SHELTER_MANAGER'");

    /** The same for a place: who acts for a manager is one. */
    static final String ACTS = REALLY.formatted("'SHELTER_MANAGER'");

    /** Absences {@code a} that are on or begin within three days, and their children {@code f} without a cover. */
    public static final String FROM = """
            from casework.absence a join casework.case_file f on f.worker_id = a.person_id and f.state = 'open'
                and f.place_id = any ((select casework.my_managed_places())::uuid[])
            where a.ended_at is null and a.until_at > :now and a.from_at < :now + interval '3 days'
                and not exists (select from casework.cover c where c.absence_id = a.id and c.intake_id = f.intake_id and
            """ + HOLDS + ")\n";

    private Uncovered() {
    }
}
