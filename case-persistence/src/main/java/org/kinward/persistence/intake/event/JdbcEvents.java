package org.kinward.persistence.intake.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.event.CountReason;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.EventLine;
import org.kinward.core.intake.event.Events;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two tables: the event with its last head count, and its list. */
@Repository
class JdbcEvents implements Events {

    private static final String FIND = "select * from casework.event where id = :id";

    private final JdbcClient casework;

    private static final String ADD = """
            insert into casework.event_line (event_id, number, intake_id, tie, tie_to, written_by, written_at, version)
            values (:event, :number, :intake, :tie, :to, :by, :at, :seen + 1) on conflict (event_id, number) do nothing
            """;
    private static final String CORRECT = """
            update casework.event_line set tie = :tie, tie_to = :to, written_by = :by, written_at = :at,
                version = version + 1
            where event_id = :event and number = :number and intake_id = :intake and version = :seen
            """;

    JdbcEvents(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Event event) {
        var service = EventColumns.of(event.came().service());
        var paper = EventColumns.of(event.came().onPaper());
        casework.sql("""
                insert into casework.event (id, agency_id, place_id, came_at, service, service_standing, on_paper,
                    on_paper_standing, made_by, made_at, version)
                values (:id, :agency, :place, :came, :service, :serviceStanding, :paper, :paperStanding, :by, :at, 1)
                """).param("id", event.id().value()).param("agency", event.home().agency().value())
                .param("place", event.home().place().value()).param("came", column(event.came().at()))
                .param("service", service.word())
                .param("serviceStanding", service.standing()).param("paper", paper.value())
                .param("paperStanding", paper.standing()).param("by", event.made().by().value())
                .param("at", column(event.made().at())).update();
    }

    @Override
    @Transactional
    public Optional<Event> find(Event.Id id) {
        return casework.sql(FIND).param("id", id.value()).query((row, _) -> event(row)).optional();
    }

    @Override
    @Transactional
    public Optional<Event> hold(Event.Id id) {
        return casework.sql(FIND + " for update").param("id", id.value()).query((row, _) -> event(row)).optional();
    }

    @Override
    @Transactional
    public List<EventLine> lines(Event.Id id) {
        return casework.sql("""
                select number, intake_id, tie, tie_to, version from casework.event_line where event_id = :id order by number
                """).param("id", id.value()).query((row, _) -> line(row)).list();
    }

    /** Two statements: the fence of a new line asks for a draft, and an upsert would ask it of a corrected one as well. */
    @Override
    @Transactional
    public void put(Event.Id event, EventLine line, Event.Made written) {
        var put = casework.sql(line.revision().equals(Revision.NEW) ? ADD : CORRECT).param("event", event.value())
                .param("number", line.number())
                .param("intake", line.intake().value())
                .param("tie", line.tie().map(tie -> tie.kind().name()).orElse(null))
                .param("to", line.tie().map(EventLine.Tie::to).orElse(null)).param("by", written.by().value())
                .param("at", column(written.at())).param("seen", line.revision().number()).update();
        if (put == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public Revision save(Event event) {
        var count = event.count();
        var saved = casework.sql("""
                update casework.event set heads = :heads, heads_listed = :listed, heads_why = :why, heads_by = :by,
                    heads_at = :at, version = version + 1 where id = :id and version = :seen
                """).param("heads", count.map(Event.Count::heads).orElse(null))
                .param("listed", count.map(Event.Count::listed).orElse(null))
                .param("why", count.flatMap(Event.Count::why).map(Enum::name).orElse(null))
                .param("by", count.map(one -> one.made().by().value()).orElse(null))
                .param("at", count.map(one -> column(one.made().at())).orElse(null)).param("id", event.id().value())
                .param("seen", event.revision().number()).update();
        if (saved == 0) {
            throw new StaleRevision();
        }
        return new Revision(event.revision().number() + 1);
    }

    private static Event event(ResultSet row) throws SQLException {
        var home = new Event.Home(new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)));
        var service = row.getString("service");
        var came = new Event.Came(at(row, "came_at"),
                EventColumns.answer(service == null ? null : HowCame.valueOf(service),
                        row.getString("service_standing")),
                EventColumns.answer(row.getObject("on_paper", Integer.class), row.getString("on_paper_standing")));
        var made = new Event.Made(new PersonId(row.getObject("made_by", UUID.class)), at(row, "made_at"));
        return new Event(new Event.Id(row.getObject("id", UUID.class)), home, came, made, count(row),
                row.getInt("last_number"), new Revision(row.getLong("version")));
    }

    private static Optional<Event.Count> count(ResultSet row) throws SQLException {
        var heads = row.getObject("heads", Integer.class);
        return heads == null ? Optional.empty() : Optional.of(new Event.Count(heads, row.getInt("heads_listed"),
                Optional.ofNullable(row.getString("heads_why")).map(CountReason::valueOf),
                new Event.Made(new PersonId(row.getObject("heads_by", UUID.class)), at(row, "heads_at"))));
    }

    private static EventLine line(ResultSet row) throws SQLException {
        var tie = Optional.ofNullable(row.getString("tie")).map(EventLine.Tie.Kind::valueOf);
        int to = row.getInt("tie_to");
        return new EventLine(row.getInt("number"), new IntakeId(row.getObject("intake_id", UUID.class)),
                tie.map(kind -> new EventLine.Tie(kind, to)), new Revision(row.getLong("version")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
