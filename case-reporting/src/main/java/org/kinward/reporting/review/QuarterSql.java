package org.kinward.reporting.review;

/**
 * What a manager goes through each quarter (FIELD F60, F94): who was recorded in the last three months and in the three before,
 * whether girls, boys and children with a disability are among them as before, and for whom the first steps came late.
 */
final class QuarterSql {

    /** The last three months. */
    static final String NOW = files(3, 0);

    /** The three months before those. */
    static final String BEFORE = files(6, 3);

    private QuarterSql() {
    }

    /** Place by place, whatever became of the file since. */
    private static String files(int from, int until) {
        return """
                select f.intake_id as intake, f.opened_at as since from
                unnest((select casework.my_managed_places())::uuid[]) m (place)
                cross join lateral (select c.id, c.intake_id, c.opened_at from casework.case_file c
                    where c.place_id = m.place and c.opened_at > :now - interval '%d months'
                        and c.opened_at <= :now - interval '%d months' offset 0) f
                """.formatted(from, until);
    }

    static String of(String files, String sex) {
        return files + """
                cross join lateral (select from casework.first_hour_sex_age s where s.intake_id = f.intake_id
                    and s.sex = '%s' offset 0) x
                """.formatted(sex);
    }

    /** Something is difficult, by what a carer who knows the child said last. */
    static String difficult(String files) {
        return said(files, "x.difficult = 'YES'");
    }

    /** What a carer said last tells whether something is difficult. */
    static String answered(String files) {
        return said(files, "x.difficult is not null");
    }

    /** Nobody was asked, or what a carer said last does not tell. */
    static String notAsked(String files) {
        return said(files, "x.difficult is null");
    }

    private static String said(String files, String what) {
        return files + """
                left join lateral (select u.difficult from casework.functioning_found u where u.case_file_id = f.id
                    order by u.written_at desc, u.functioning_id limit 1) x on true
                where %s
                """.formatted(what);
    }

    /** A first step was not done when it was due, by the times that the agency has set; whatever came later. */
    static String late(String files, String kind) {
        return files + """
                where exists (select from casework.task t where t.intake_id = f.intake_id and t.kind = '%s'
                    and t.due_at < :now and (t.done_at is null or t.done_at > t.due_at))
                """.formatted(kind);
    }

    /**
     * Of whom it can be said whether a first step came in time: it is done, or its day has come. Open tasks and those that are done
     * have an index each; the condition says both, so that it is found by them child by child.
     */
    static String due(String files, String kind) {
        return files + """
                cross join lateral (select from casework.task t where t.intake_id = f.intake_id and t.kind = '%s'
                    and ((t.done_at is null and t.due_at < :now) or t.done_at is not null) limit 1) x
                """.formatted(kind);
    }
}
