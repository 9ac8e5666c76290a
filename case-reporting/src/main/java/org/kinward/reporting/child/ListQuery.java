package org.kinward.reporting.child;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what was asked for into one statement; every value is bound, none is written into the text. */
final class ListQuery {

    private static final String TODAY = ":now at time zone coalesce(a.time_zone, 'UTC')";

    private final List<String> conditions = new ArrayList<>();

    private final Map<String, Object> values = new HashMap<>();

    private final ListSort sort;

    ListQuery(ListAsked asked) {
        this.sort = asked.sort();
        scope(asked.scope());
        filter(asked.filter());
        asked.behind().ifPresent(this::position);
    }

    String where() {
        return "where " + String.join("\n    and ", conditions);
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
        filter.sex().ifPresent(sex -> add("s.sex = :sex", "sex", sex.name()));
        filter.age().ifPresent(this::age);
        filter.createdFrom().ifPresent(day -> add(
                "f.opened_at >= :from::date::timestamp at time zone coalesce(a.time_zone, 'UTC')", "from", day));
        filter.createdTo().ifPresent(day -> add(
                "f.opened_at < (:to::date + 1)::timestamp at time zone coalesce(a.time_zone, 'UTC')", "to", day));
        if (filter.hearingOverdue()) {
            conditions.add("hearing.due_at < :now");
        }
        if (filter.withoutWorker()) {
            conditions.add("f.worker_id is null");
        }
    }

    private void age(AgeBand band) {
        if (band == AgeBand.NOT_KNOWN) {
            conditions.add("s.age_best is null");
            return;
        }
        values.put("youngest", band.from());
        add("casework.age_today(s.age_form, s.age_best, s.age_on, s.birth_latest, (" + TODAY
                + ")::date) between :youngest and :oldest", "oldest", band.to());
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
