package org.kinward.persistence.intake.label;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.label.Label;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.LabelSheets;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two tables: the sheet, and its ten labels. */
@Repository
class JdbcLabelSheets implements LabelSheets {

    private static final String STATE = """
            case when l.used_at is not null then 'USED' when l.void_at is not null then 'VOID' else 'UNUSED' end as state
            """;

    private final JdbcClient casework;

    JdbcLabelSheets(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(LabelSheet sheet) {
        casework.sql("""
                insert into casework.label_sheet (id, agency_id, place_id, given_to, made_by, made_at)
                values (:id, :agency, :place, :to, :by, :at)
                """).param("id", sheet.id().value()).param("agency", sheet.home().agency().value())
                .param("place", sheet.home().place().value()).param("to", sheet.givenTo().value())
                .param("by", sheet.made().by().value()).param("at", column(sheet.made().at())).update();
        sheet.labels().forEach(label -> casework
                .sql("insert into casework.label (symbols, sheet_id, position) values (:number, :sheet, :position)")
                .param("number", label.number().symbols()).param("sheet", sheet.id().value())
                .param("position", label.position()).update());
    }

    @Override
    @Transactional
    public Optional<LabelSheet> find(LabelSheet.Id id) {
        return casework.sql("select * from casework.label_sheet where id = :id").param("id", id.value())
                .query((row, _) -> sheet(row, labels(id))).optional();
    }

    /** What is used or void cannot be held any more: then it is only looked at. */
    @Override
    @Transactional
    public Optional<Held> hold(ReferenceNumber number) {
        var unused = held(number, " and l.used_at is null and l.void_at is null for update of l");
        return unused.isPresent() ? unused : held(number, "");
    }

    private Optional<Held> held(ReferenceNumber number, String how) {
        return casework
                .sql("select s.agency_id, " + STATE + """
                from casework.label l join casework.label_sheet s on s.id = l.sheet_id where l.symbols = :number"""
                        + how)
                .param("number", number.symbols())
                .query((row, _) -> new Held(new AgencyId(row.getObject("agency_id", UUID.class)), state(row)))
                .optional();
    }

    @Override
    @Transactional
    public boolean use(ReferenceNumber number, PersonId by, Instant at) {
        return casework.sql("""
                update casework.label set used_at = :at, used_by = :by
                where symbols = :number and used_at is null and void_at is null
                """).param("at", column(at)).param("by", by.value()).param("number", number.symbols()).update() == 1;
    }

    /** In the order of their numbers, so that two people who press at once do not lock each other out. */
    @Override
    @Transactional
    public Set<ReferenceNumber> makeVoid(Set<ReferenceNumber> numbers, Voided decision) {
        return Set.copyOf(casework.sql("""
                with meant as materialized (select symbols from casework.label where symbols = any(:numbers::text[])
                    order by symbols for update)
                update casework.label l set void_at = :at, void_by = :by, void_reason = :why
                from meant where l.symbols = meant.symbols and l.used_at is null and l.void_at is null
                returning l.symbols
                """).param("numbers", numbers.stream().map(ReferenceNumber::symbols).toArray(String[]::new))
                .param("at", column(decision.at())).param("by", decision.by().value())
                .param("why", decision.why().name())
                .query((row, _) -> new ReferenceNumber(row.getString("symbols"))).list());
    }

    private List<Label> labels(LabelSheet.Id sheet) {
        return casework.sql("select l.position, l.symbols, " + STATE
                + "from casework.label l where l.sheet_id = :sheet order by l.position").param("sheet", sheet.value())
                .query((row, _) -> new Label(row.getInt("position"), new ReferenceNumber(row.getString("symbols")),
                        state(row)))
                .list();
    }

    private static LabelSheet sheet(ResultSet row, List<Label> labels) throws SQLException {
        var home = new LabelSheet.Home(new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)));
        var made = new LabelSheet.Made(new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
        return new LabelSheet(new LabelSheet.Id(row.getObject("id", UUID.class)), home,
                new PersonId(row.getObject("given_to", UUID.class)), made, labels);
    }

    private static Label.State state(ResultSet row) throws SQLException {
        return Label.State.valueOf(row.getString("state"));
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
