package org.kinward.persistence.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PapersPutAway;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.core.intake.putaway.TypedSheet.Still;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each thing that became of a paper, only ever added. */
@Repository
class JdbcPapersPutAway implements PapersPutAway {

    /** The paper itself first; of two lines that were typed at one moment, which are one paper, the first. */
    private static final String TYPED_WITH = """
            with sheet as materialized (select distinct on (t.page, t.note, t.typed_at) t.*
                from casework.sheets_typed(:intake) t order by t.page, t.note, t.typed_at, t.is_mistake, t.is_replaced, t.line)
            select s.page, s.line, s.note, s.typed_at, s.is_replaced, s.is_mistake, array(select o.became
                from casework.paper_put_away o where o.intake_id = :intake and o.talk = 0 and o.page = s.page and o.note is not distinct from s.note
                    and o.typed_at = case when s.note is null then s.typed_at else '-infinity' end) as became
            from sheet this join sheet s on s.since = this.since and s.told_to is not distinct from this.told_to
                and s.told_role is not distinct from this.told_role and s.typed_by = this.typed_by
                and s.typed_at between this.typed_at - interval '1 hour' and this.typed_at + interval '1 hour'
            where this.page = :page and this.note is not distinct from cast(:note as uuid)
                and (this.note is not null or this.typed_at = cast(:typed as timestamptz))
            order by (s.page, s.typed_at, s.note) is distinct from (this.page, this.typed_at, this.note), s.page, s.line,
                s.typed_at, s.note
            """;

    private final JdbcClient casework;

    JdbcPapersPutAway(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Set<Became> of(Paper paper) {
        return Set.copyOf(casework.sql("""
                select became from casework.paper_put_away where intake_id = :intake and talk = :talk and page = :page
                    and typed_at = coalesce(cast(:typed as timestamptz), '-infinity') and note is not distinct from cast(:note as uuid)
                """).param("intake", paper.intake().value()).param("talk", talk(paper)).param("page", page(paper))
                .param("typed", typed(paper)).param("note", note(paper))
                .query((row, _) -> Became.valueOf(row.getString("became"))).list());
    }

    @Override
    @Transactional
    public List<TypedSheet> typedWith(Paper.OfRecord paper) {
        return casework.sql(TYPED_WITH).param("intake", paper.intake().value()).param("page", page(paper))
                .param("typed", typed(paper)).param("note", note(paper))
                .query((row, _) -> sheet(row, paper.intake())).list();
    }

    @Override
    @Transactional
    public void keep(List<PaperPutAway> said) {
        casework.sql("""
                insert into casework.paper_put_away (intake_id, talk, page, typed_at, note, became, said_by, said_at)
                select o.intake, o.talk, o.page, coalesce(o.typed, '-infinity'), o.note, o.became, o.by, o.at
                from unnest(:intakes::uuid[], :talks::integer[], :pages::text[], :typed::timestamptz[], :notes::uuid[],
                    :became::text[], :by::uuid[], :at::timestamptz[]) as o (intake, talk, page, typed, note, became, by, at)
                on conflict do nothing
                """).param("intakes", each(said, one -> one.paper().intake().value().toString()))
                .param("talks", each(said, one -> Integer.toString(talk(one.paper()))))
                .param("pages", each(said, one -> page(one.paper())))
                .param("typed", each(said, one -> text(typed(one.paper()))))
                .param("notes", each(said, one -> text(note(one.paper()))))
                .param("became", each(said, one -> one.became().name()))
                .param("by", each(said, one -> one.by().value().toString()))
                .param("at", each(said, one -> one.at().toString())).update();
    }

    private static @Nullable String[] each(List<PaperPutAway> said, Function<PaperPutAway, @Nullable String> column) {
        return said.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Timestamp at ? at.toInstant().toString() : value == null ? null : value.toString();
    }

    private static int talk(Paper paper) {
        return paper instanceof Paper.OfTalk talk ? talk.number() : 0;
    }

    private static String page(Paper paper) {
        return paper instanceof Paper.OfPage page ? page.page() : "";
    }

    private static @Nullable Timestamp typed(Paper paper) {
        return paper instanceof Paper.OfPage page ? Timestamp.from(page.typed()) : null;
    }

    private static @Nullable UUID note(Paper paper) {
        return paper instanceof Paper.OfNote note ? note.note() : null;
    }

    private static Still still(ResultSet row) throws SQLException {
        if (row.getBoolean("is_mistake")) {
            return Still.MISTAKE;
        }
        return row.getBoolean("is_replaced") ? Still.REPLACED : Still.STANDS;
    }

    private static TypedSheet sheet(ResultSet row, IntakeId intake) throws SQLException {
        var note = row.getObject("note", UUID.class);
        var typed = row.getTimestamp("typed_at").toInstant();
        var line = row.getInt("line");
        var paper = note == null ? new Paper.OfPage(intake, row.getString("page"), typed)
                : new Paper.OfNote(intake, note);
        var stands = new TypedSheet.Stands(line == 0 ? OptionalInt.empty() : OptionalInt.of(line), Optional.of(typed),
                still(row));
        return new TypedSheet(paper, stands, Arrays.stream((String[]) row.getArray("became").getArray())
                .map(Became::valueOf).collect(Collectors.toSet()));
    }
}
