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

    /** By what a carer who knows the child said last. */
    static String difficult(String files) {
        return files + """
                cross join lateral (select u.difficult from casework.functioning_found u where u.case_file_id = f.id
                    order by u.written_at desc, u.functioning_id limit 1) x
                where x.difficult = 'YES'
                """;
    }

    /** A first step was not done when it was due, by the times that the agency has set; whatever came later. */
    static String late(String files, String kind) {
        return files + """
                where exists (select from casework.task t where t.intake_id = f.intake_id and t.kind = '%s'
                    and t.due_at < :now and (t.done_at is null or t.done_at > t.due_at))
                """.formatted(kind);
    }
}
