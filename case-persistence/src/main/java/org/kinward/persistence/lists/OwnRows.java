package org.kinward.persistence.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.OwnLine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines as an agency sees them: the shipped ones, under the newest row that the agency has for a code. */
@Component
class OwnRows {

    private static final String LINES = """
            with own as (
                select distinct on (c.list, c.code) c.list::text as list, c.code, c.place, c.english, c.french,
                    c.local_words, c.heading, c.is_own_words, c.is_retired
                from casework.agency_code c
                where c.agency_id = :agency and c.list = any (:lists::text[])
                order by c.list, c.code, c.number desc),
            shipped as (
                select s.list::text as list, s.code, s.place, s.english, s.french, s.local_words, s.heading
                from casework.shipped_code s where s.list = any (:lists::text[]))
            select coalesce(own.list, shipped.list) as list, coalesce(own.code, shipped.code) as code,
                coalesce(own.place, shipped.place) as place,
                case when own.is_own_words then own.english else shipped.english end as english,
                case when own.is_own_words then own.french else shipped.french end as french,
                case when own.is_own_words then own.local_words else shipped.local_words end as local_words,
                coalesce(shipped.heading, own.heading) as heading, shipped.code is not null as is_shipped,
                coalesce(own.is_retired, false) as is_retired
            from shipped full join own on own.list = shipped.list and own.code = shipped.code
            order by 1, coalesce(own.code, shipped.code) = 'OTHER', 3, 2
            """;

    private final JdbcClient casework;

    OwnRows(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    private record Row(CodeList list, OwnLine line) {
    }

    /** All lines of these lists, in one statement, in their order. */
    Map<CodeList, List<OwnLine>> of(Collection<CodeList> lists, AgencyId agency) {
        var rows = casework.sql(LINES).param("agency", agency.value())
                .param("lists", lists.stream().map(CodeList::name).toArray(String[]::new))
                .query((row, _) -> new Row(CodeList.valueOf(row.getString("list")), line(row))).list();
        var found = new EnumMap<CodeList, List<OwnLine>>(CodeList.class);
        lists.forEach(list -> found.put(list, List.of()));
        found.putAll(rows.stream().collect(Collectors.groupingBy(Row::list,
                Collectors.mapping(Row::line, Collectors.toUnmodifiableList()))));
        return found;
    }

    /** A line of a row that has all its columns. */
    static OwnLine line(ResultSet row) throws SQLException {
        var words = new LineWords(row.getString("english"), row.getString("french"),
                List.of((String[]) row.getArray("local_words").getArray()));
        return new OwnLine(new Code(row.getString("code")), words, row.getString("heading"), row.getInt("place"),
                new OwnLine.State(row.getBoolean("is_shipped"), row.getBoolean("is_retired")));
    }
}
