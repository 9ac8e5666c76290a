package org.kinward.persistence.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.document.About;
import org.kinward.core.document.Document;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.Documents;
import org.kinward.core.document.Line;
import org.kinward.core.document.Noted;
import org.kinward.core.identity.file.Audience;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents and what became of them: two tables that are only added to. */
@Repository
class JdbcDocuments implements Documents {

    private static final String SELECT = """
            select d.id, d.case_file_id, d.kind, d.dated, d.shows_child, d.audience, d.pages, d.put_by, d.put_at, l.move, l.why,
                l.said_by, l.said_at
            from casework.document d left join casework.document_line l on l.document_id = d.id
            """;

    private final JdbcClient casework;

    JdbcDocuments(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Document.Head head) {
        var about = head.about();
        casework.sql("""
                insert into casework.document (id, case_file_id, kind, dated, shows_child, audience, pages, put_by, put_at)
                values (:id, :file, :kind, :dated, :shows, :audience, :pages, :by, :at)
                """).param("id", head.id().value()).param("file", head.file().value())
                .param("kind", about.kind().name()).param("dated", about.dated().orElse(null), Types.DATE)
                .param("shows", about.showsChild()).param("audience", about.audience().name())
                .param("pages", head.pages()).param("by", head.put().by().value())
                .param("at", column(head.put().at())).update();
    }

    @Override
    @Transactional
    public boolean say(Document seen, Line line) {
        if (seen.after(line).isEmpty()) {
            return false;
        }
        var head = seen.head();
        return casework.sql("""
                insert into casework.document_line (document_id, number, move, why, photograph, first_person, said_by, said_at)
                select d.id, :number, :move, :why, d.photograph, d.put_by, :by, :at from casework.document d
                where d.id = :id and :seen = (select count(*) from casework.document_line l where l.document_id = d.id)
                on conflict do nothing
                """).param("id", head.id().value()).param("number", seen.lines().size() + 1)
                .param("seen", seen.lines().size()).param("move", line.move().name())
                .param("why", line.why().map(Enum::name).orElse(null))
                .param("by", line.by().map(PersonId::value).orElse(null))
                .param("at", column(line.at())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<Document> find(DocumentId id) {
        return documents(casework.sql(SELECT + "where d.id = :id order by l.number").param("id", id.value())
                .query((row, _) -> cell(row)).list()).stream().findFirst();
    }

    @Override
    @Transactional
    public List<Document> of(CaseFileId file) {
        return documents(casework
                .sql(SELECT + "where d.case_file_id = :file order by d.put_at desc, d.id, l.number")
                .param("file", file.value()).query((row, _) -> cell(row)).list());
    }

    private record Cell(Document.Head head, Optional<Line> line) {
    }

    private static List<Document> documents(List<Cell> cells) {
        Map<Document.Head, List<Line>> lines = new LinkedHashMap<>();
        cells.forEach(cell -> {
            var before = lines.computeIfAbsent(cell.head(), _ -> new ArrayList<>());
            cell.line().ifPresent(before::add);
        });
        return lines.entrySet().stream().map(one -> Document.of(one.getKey(), one.getValue())).toList();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var about = new About(DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)), row.getBoolean("shows_child"),
                Audience.valueOf(row.getString("audience")));
        var head = new Document.Head(new DocumentId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)), about, row.getInt("pages"),
                noted(row, "put_by", "put_at"));
        var move = Optional.ofNullable(row.getString("move")).map(Line.Move::valueOf);
        return new Cell(head, move.isEmpty() ? Optional.empty()
                : Optional.of(new Line(move.get(), Optional.ofNullable(row.getString("why")).map(Line.Why::valueOf),
                        Optional.ofNullable(row.getObject("said_by", UUID.class)).map(PersonId::new),
                        row.getObject("said_at", OffsetDateTime.class).toInstant())));
    }

    private static Noted noted(ResultSet row, String by, String at) throws SQLException {
        return new Noted(new PersonId(row.getObject(by, UUID.class)),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
