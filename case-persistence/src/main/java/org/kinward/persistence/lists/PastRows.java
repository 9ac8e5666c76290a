package org.kinward.persistence.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListChange;
import org.kinward.core.lists.keeping.OwnLine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was changed: each row beside the one that it followed, or the shipped line. */
@Component
class PastRows {

    private final JdbcClient casework;

    PastRows(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** The changes below a number, not more than so many. */
    record Page(long below, int most) {
    }

    private record Head(long number, Instant at, String by) {
    }

    private record Row(Head head, ListChange.Changed line) {
    }

    List<ListChange> of(CodeList list, AgencyId agency, Page page) {
        var found = casework.sql("""
                select l.number, l.changed_at, p.name, c.code, c.place, c.english, c.french, c.local_words, c.heading,
                    c.is_retired, s.code is not null as is_shipped, coalesce(w.code, s.code) is not null as was,
                    coalesce(w.place, s.place) as was_place, coalesce(w.english, s.english) as was_english,
                    coalesce(w.french, s.french) as was_french,
                    coalesce(w.local_words, s.local_words) as was_local_words,
                    coalesce(w.is_retired, false) as was_retired
                from (select * from casework.agency_list
                    where agency_id = :agency and list = :list and number < :below
                    order by number desc limit :most) l
                join account.person p on p.id = l.changed_by
                join casework.agency_code c on c.agency_id = l.agency_id and c.list = l.list and c.number = l.number
                left join casework.shipped_code s on s.list = c.list and s.code = c.code
                left join lateral (select * from casework.agency_code o where o.agency_id = c.agency_id
                    and o.list = c.list and o.code = c.code and o.number < c.number order by o.number desc limit 1) w
                    on true
                order by l.number desc, c.place, c.code
                """).param("agency", agency.value()).param("list", list.name()).param("below", page.below())
                .param("most", page.most()).query((row, _) -> row(row)).list();
        var changes = new LinkedHashMap<Head, List<ListChange.Changed>>();
        found.forEach(row -> changes.computeIfAbsent(row.head(), _ -> new ArrayList<>()).add(row.line()));
        return changes.entrySet().stream().map(change -> new ListChange(change.getKey().number(),
                change.getKey().at(), change.getKey().by(), change.getValue())).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var after = OwnRows.line(row);
        var before = row.getBoolean("was") ? Optional.of(before(row)) : Optional.<OwnLine>empty();
        return new Row(new Head(row.getLong("number"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("name")), new ListChange.Changed(before, after));
    }

    private static OwnLine before(ResultSet row) throws SQLException {
        var words = new LineWords(row.getString("was_english"), row.getString("was_french"),
                List.of((String[]) row.getArray("was_local_words").getArray()));
        return new OwnLine(new Code(row.getString("code")), words, row.getString("heading"), row.getInt("was_place"),
                new OwnLine.State(row.getBoolean("is_shipped"), row.getBoolean("was_retired")));
    }
}
