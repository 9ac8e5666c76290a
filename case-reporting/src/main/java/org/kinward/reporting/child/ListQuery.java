package org.kinward.reporting.child;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what was asked for into one page of case files; every value is bound, none is written into the text. Only what the
 * list is narrowed by is joined here: everything else is read for the files of the page alone.
 */
final class ListQuery {

    /** What a condition may be about, beside the file itself. */
    private enum Beside {
        AGENCY("left join account.agency a on a.id = f.agency_id"),
        HEARING("left join casework.task hearing on hearing.intake_id = f.intake_id and hearing.kind = 'HEAR_CHILD'"
                + " and hearing.done_at is null");

        private final String join;

        Beside(String join) {
            this.join = join;
        }
    }

    /** Looked up once a file in the order of the list, and no further than the page is full. */
    private static final String SEX_AND_AGE = "exists (select from casework.first_hour_sex_age s"
            + " where s.intake_id = f.intake_id and %s offset 0)";

    private static final String AGE_NOT_KNOWN = "s.age_best is null";

    private static final String TODAY = ":now at time zone coalesce((select a.time_zone from account.agency a"
            + " where a.id = f.agency_id), 'UTC')";

    private final List<String> conditions = new ArrayList<>();

    /** What the page about sex and age must say, looked up behind them. */
    private final List<String> looked = new ArrayList<>();

    private final Set<Beside> joined = EnumSet.noneOf(Beside.class);

    private final Map<String, Object> values = new HashMap<>();

    private final ListSort sort;

    ListQuery(ListAsked asked) {
        this.sort = asked.sort();
        scope(asked.scope());
        filter(asked.filter());
        asked.behind().ifPresent(this::position);
    }

    /** The files of one page, and one more that says whether others follow. */
    String files() {
        var joins = joined.stream().map(beside -> beside.join).collect(Collectors.joining("\n    "));
        var ordered = """
                select f.* from casework.case_file f
                    %s
                    where %s
                    %s""".formatted(joins, String.join("\n    and ", conditions), order());
        var most = " limit " + (LinesPage.SIZE + 1);
        return looked.isEmpty() ? "(" + ordered + most + ")"
                : "(select f.* from (" + ordered + " offset 0) f\n    where " + sexAndAge()
                        + "\n    "
                        + order() + most + ")";
    }

    /** Where the page was never filled in, an age is not known either. */
    private String sexAndAge() {
        return looked.equals(List.of(AGE_NOT_KNOWN)) ? "not " + SEX_AND_AGE.formatted("s.age_best is not null")
                : SEX_AND_AGE.formatted(String.join(" and ", looked));
    }

    /** Both orders walk the same index, one of them backwards. */
    String order() {
        return sort == ListSort.NEWEST ? "order by f.opened_at desc, f.id" : "order by f.opened_at, f.id desc";
    }

    Map<String, Object> values() {
        return values;
    }

    private void scope(ListScope scope) {
        switch (scope) {
            case ListScope.Mine(var worker) -> add("f.worker_id = :scope", "scope", worker.value());
            case ListScope.Covered _ -> conditions.add("f.intake_id = any ((select casework.my_covered())::uuid[])");
            case ListScope.AtPlace(var place) -> add("f.place_id = :scope", "scope", place.value());
        }
    }

    private void filter(ListFilter filter) {
        filter.sex().ifPresent(sex -> look("s.sex = :sex", "sex", sex.name()));
        filter.age().ifPresent(this::age);
        filter.createdFrom().ifPresent(day -> created("f.opened_at >= :from::date::timestamp", "from", day));
        filter.createdTo().ifPresent(day -> created("f.opened_at < (:to::date + 1)::timestamp", "to", day));
        if (filter.hearingOverdue()) {
            joined.add(Beside.HEARING);
            conditions.add("hearing.due_at < :now");
        }
        if (filter.withoutWorker()) {
            conditions.add("f.worker_id is null");
        }
    }

    private void created(String bound, String name, LocalDate day) {
        joined.add(Beside.AGENCY);
        add(bound + " at time zone coalesce(a.time_zone, 'UTC')", name, day);
    }

    private void age(AgeBand band) {
        if (band == AgeBand.NOT_KNOWN) {
            looked.add(AGE_NOT_KNOWN);
            return;
        }
        values.put("youngest", band.from());
        look("casework.age_today(s.age_form, s.age_best, s.age_on, s.birth_latest, (" + TODAY
                + ")::date) between :youngest and :oldest", "oldest", band.to());
    }

    private void look(String condition, String name, Object value) {
        looked.add(condition);
        values.put(name, value);
    }

    private void position(ListPosition behind) {
        values.put("file", behind.file());
        var next = sort == ListSort.NEWEST
                ? "f.opened_at <= :opened and (f.opened_at < :opened or f.id > :file)"
                : "f.opened_at >= :opened and (f.opened_at > :opened or f.id < :file)";
        add(next, "opened", behind.opened().atOffset(ZoneOffset.UTC));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
