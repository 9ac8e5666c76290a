package org.kinward.persistence.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.functioning.AgeGroup;
import org.kinward.core.needs.functioning.Answers;
import org.kinward.core.needs.functioning.Carer;
import org.kinward.core.needs.functioning.CarerSaid;
import org.kinward.core.needs.functioning.Functioning;
import org.kinward.core.needs.functioning.FunctioningId;
import org.kinward.core.needs.functioning.Functionings;
import org.kinward.core.needs.functioning.Item;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a carer said, and a row for each answer: two tables that are only added to. */
@Repository
class JdbcFunctionings implements Functionings {

    private final JdbcClient casework;

    JdbcFunctionings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Functioning said) {
        var asked = said.asked();
        casework.sql("""
                insert into casework.functioning (id, case_file_id, age_group, carer, months_known, asked_on, written_by,
                    written_at) values (:id, :file, :group, :carer, :months, :on, :by, :at)
                """).param("id", said.id().value()).param("file", said.file().value())
                .param("group", said.answers().group().name()).param("carer", asked.carer().name())
                .param("months", asked.months()).param("on", asked.on()).param("by", asked.by().value())
                .param("at", NeedsRows.column(asked.at())).update();
        casework.sql("""
                insert into casework.functioning_answer (functioning_id, item, said)
                select :id, split_part(one, '=', 1), split_part(one, '=', 2) from unnest(string_to_array(:answers, ',')) one
                """).param("id", said.id().value())
                .param("answers",
                        said.answers().of().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining(",")))
                .update();
    }

    @Override
    @Transactional
    public List<Functioning> of(CaseFileId file) {
        var all = new LinkedHashMap<UUID, Parts>();
        casework.sql("""
                select f.*, a.item, a.said from casework.functioning f
                join casework.functioning_answer a on a.functioning_id = f.id
                where f.case_file_id = :file order by f.written_at desc, f.id
                """).param("file", file.value()).query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id) : parts(row);
            all.put(id, parts);
            parts.answers().put(Item.valueOf(row.getString("item")), CarerSaid.valueOf(row.getString("said")));
        });
        var whole = new ArrayList<Functioning>();
        all.forEach((id, parts) -> whole.add(new Functioning(new FunctioningId(id), file, parts.asked(),
                new Answers(parts.group(), parts.answers()))));
        return whole;
    }

    /** What is known of one time so far. */
    private record Parts(AgeGroup group, Functioning.Asked asked, Map<Item, CarerSaid> answers) {
    }

    private static Parts parts(ResultSet row) throws SQLException {
        var asked = new Functioning.Asked(Carer.valueOf(row.getString("carer")), row.getInt("months_known"),
                row.getObject("asked_on", LocalDate.class), NeedsRows.person(row, "written_by"),
                NeedsRows.moment(row, "written_at"));
        return new Parts(AgeGroup.valueOf(row.getString("age_group")), asked, new EnumMap<>(Item.class));
    }
}
