package org.kinward.persistence.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.statistics.question.RecordDimension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives numbers to codes that have none yet: those of the program, those of the lists with what the agency added, its places. */
final class CategorySql {

    private static final String NUMBER = """
            insert into statistics.category (agency_id, dimension, code, number)
            select :agency, w.dimension, w.code, coalesce(m.most, 5)
                + row_number() over (partition by w.dimension order by w.place, w.code)
            from (select dimension, code, min(place) as place from (
                    select dimension, code, place from unnest(:dimensions::text[], :codes::text[]) with ordinality
                        as fixed (dimension, code, place)
                    union all
                    select d.dimension, l.code, 1000 + l.place from unnest(:listed::text[], :lists::text[]) as d (dimension, list)
                        join (select list::text as list, code, place from casework.shipped_code union all
                            select list::text, code, place from casework.agency_code where agency_id = :agency) l
                            on l.list = d.list
                    union all
                    select distinct 'PLACE', place_id::text, 0 from casework.case_file where agency_id = :agency) every
                where code <> 'OTHER' group by dimension, code) w
            left join (select dimension, max(number) as most from statistics.category where agency_id = :agency
                group by dimension) m on m.dimension = w.dimension
            where not exists (select from statistics.category c
                where c.agency_id = :agency and c.dimension = w.dimension and c.code = w.code)
            """;

    private CategorySql() {
    }

    static void number(JdbcClient sql, UUID agency) {
        var dimensions = new ArrayList<String>();
        var codes = new ArrayList<String>();
        var listed = new ArrayList<String>();
        var lists = new ArrayList<String>();
        for (var dimension : RecordDimension.values()) {
            dimension.codes().forEach(code -> {
                dimensions.add(dimension.name());
                codes.add(code);
            });
            dimension.list().ifPresent(list -> {
                listed.add(dimension.name());
                lists.add(list.name());
            });
        }
        sql.sql(NUMBER).param("agency", agency).param("dimensions", array(dimensions)).param("codes", array(codes))
                .param("listed", array(listed)).param("lists", array(lists)).update();
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}
