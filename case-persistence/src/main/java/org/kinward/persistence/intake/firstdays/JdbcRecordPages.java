package org.kinward.persistence.intake.firstdays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each page as one row of its own table; however many pages are asked for, it is one statement. */
@Repository
@Transactional
class JdbcRecordPages implements RecordPages {

    /** Every column of every row as a line of its own; several values stand with commas between them. */
    private static final String LINES = """
            select p.page, o.key, case jsonb_typeof(o.value) when 'array'
                then array_to_string(array(select jsonb_array_elements_text(o.value)), ',') else o.value #>> '{}' end as value
            from (%s) p cross join lateral jsonb_each(p.saved) o where jsonb_typeof(o.value) <> 'null'
            """;
    private static final String EARLIER = """
            select b.page, b.before || jsonb_build_object('version', t.version) as saved from casework.answer_before b
            join {table} t on t.intake_id = b.intake_id where b.id = :account and b.intake_id = :intake and b.page = :page
            """;

    private static final String KEPT_BEFORE = """
            with here as (select t.told_by, to_jsonb(t) as saved from {table} t
                where t.intake_id = :intake and t.version = :version),
            kept as (insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at)
                select :intake, :page, here.saved, :by, :at from here where :always or here.told_by <> :toldBy)
            """;

    private static final PageTable<ChildPaper> PAPER = new PageTable<>(ChildPaper.class);

    /** A child has up to twenty papers; the number stands behind the word, so that they come in its order. */
    private static final String PAPERS = """
            select 'child_paper ' || lpad(t.paper::text, 2, '0') as page, to_jsonb(t) as saved from (select distinct on (d.paper) d.*
                from casework.first_days_paper d where d.intake_id = :intake order by d.paper, d.version desc) t
            where not t.is_mistake
            """;

    private final JdbcClient casework;

    JdbcRecordPages(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    public List<RecordPage> some(IntakeId intake, Set<Class<? extends RecordPage>> pages) {
        var tables = RecordPages.ALL.stream().filter(pages::contains).map(PageTable::of).toList();
        var papers = pages.contains(ChildPaper.class) ? Stream.of(PAPERS) : Stream.<String>empty();
        var rows = rows(casework.sql(LINES.formatted(Stream.concat(tables.stream().map(PageTable::selected), papers)
                .collect(Collectors.joining(" union all ")))).param("intake", intake.value()));
        var of = tables.stream().filter(table -> rows.containsKey(table.word()))
                .<RecordPage>map(table -> table.page(rows.getOrDefault(table.word(), Map.of())));
        return Stream.concat(of, rows.entrySet().stream().filter(row -> row.getKey().startsWith(PAPER.word() + " "))
                .sorted(Map.Entry.comparingByKey()).map(row -> PAPER.page(row.getValue()))).toList();
    }

    @Override
    public FirstHourPages.Saved save(RecordPage page, FirstHourPages.Change change) {
        var table = PageTable.of(page.getClass());
        var isNew = page.revision().equals(Revision.NEW);
        var before = isNew ? Optional.<RecordPage>empty() : keepBefore(table, page, change);
        var written = isNew ? casework.sql(table.inserted()).params(table.values(page)).update()
                : casework.sql(table.updated()).params(table.values(page))
                        .param("version", page.revision().number() - 1).update();
        if (written == 0) {
            throw new StaleRevision();
        }
        return new FirstHourPages.Saved(new Revision(page.revision().number() + 1), before.map(one -> one));
    }

    @Override
    public Optional<RecordPage> earlier(IntakeId intake, Class<? extends RecordPage> page, UUID account) {
        var table = PageTable.of(page);
        var rows = rows(
                casework.sql(LINES.formatted(EARLIER.replace("{table}", table.name()))).param("account", account)
                        .param("intake", intake.value()).param("page", table.word()));
        return Optional.ofNullable(rows.get(table.word())).map(table::page);
    }

    /** One statement, which looks itself at what stands there now, keeps it where it is to be kept, and tells it. */
    private Optional<RecordPage> keepBefore(PageTable<?> table, RecordPage page, FirstHourPages.Change change) {
        var rows = rows(casework.sql(KEPT_BEFORE.replace("{table}", table.name())
                + LINES.formatted("select '" + table.word() + "' as page, saved from here"))
                .param("page", table.word()).param("by", change.by().value())
                .param("at", Timestamp.from(change.at())).param("intake", page.intake().value())
                .param("version", page.revision().number() - 1).param("always", change.keepsBefore())
                .param("toldBy", page.head().toldBy().name()));
        return Optional.ofNullable(rows.get(table.word())).map(table::page);
    }

    private static Map<String, Map<String, String>> rows(JdbcClient.StatementSpec asked) {
        var rows = new HashMap<String, Map<String, String>>();
        asked.query((ResultSet line) -> take(line, rows));
        return rows;
    }

    private static void take(ResultSet line, Map<String, Map<String, String>> rows) throws SQLException {
        rows.computeIfAbsent(line.getString("page"), _ -> new HashMap<>()).put(line.getString("key"),
                line.getString("value"));
    }
}
