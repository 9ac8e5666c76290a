package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A stay and its rooms, read in one statement; what would be two stays at once the table refuses. */
@Repository
class JdbcStays implements Stays {

    private static final String SELECT = """
            select s.*, r.room_id, r.since, r.written_by as room_by, r.despite
            from casework.stay s join casework.stay_room r on r.stay_id = s.id
            """;
    private static final String ORDER = " order by s.arrived_at desc, s.written_at desc, s.id, r.number";

    private final JdbcClient casework;

    JdbcStays(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Stay.Here stay) {
        var arrived = stay.arrived();
        int kept = casework.sql("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at)
                values (:id, :file, :place, :at, :by, :written) on conflict do nothing
                """).param("id", stay.id().value()).param("file", stay.file().value())
                .param("place", arrived.place().value()).param("at", HouseColumns.column(arrived.at()))
                .param("by", arrived.by().value()).param("written", HouseColumns.column(arrived.writtenAt())).update();
        if (kept == 1) {
            room(stay.id(), 1, stay.rooms().getFirst());
        }
        return kept == 1;
    }

    @Override
    @Transactional
    public Optional<Stay> find(StayId id) {
        return read(casework.sql(SELECT + "where s.id = :id" + ORDER).param("id", id.value())).stream().findFirst();
    }

    @Override
    @Transactional
    public List<Stay> of(CaseFileId file) {
        return read(casework.sql(SELECT + "where s.case_file_id = :file" + ORDER).param("file", file.value()));
    }

    @Override
    @Transactional
    public boolean move(Stay.Here seen, Stay.InRoom room) {
        return room(seen.id(), seen.rooms().size() + 1, room) == 1;
    }

    @Override
    @Transactional
    public boolean leave(Stay.Left left) {
        var departure = left.departure();
        return casework.sql("""
                update casework.stay set left_at = :at, left_how = :how, left_by = :by, left_written_at = :written,
                    left_words = :words, left_to = :to
                where id = :id and left_at is null
                """).param("id", left.id().value()).param("at", HouseColumns.column(departure.at()))
                .param("how", departure.how().name()).param("by", departure.by().value())
                .param("written", HouseColumns.column(departure.writtenAt())).param("words", departure.said().words())
                .param("to", departure.said().to().map(Enum::name).orElse(null))
                .update() == 1;
    }

    @Override
    @Transactional
    public boolean hasTraces(StayId stay) {
        return casework.sql("select casework.stay_has_traces(:id)").param("id", stay.value()).query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public boolean wasSeen(CaseFileId file) {
        return casework.sql("select casework.was_seen_in_house(:id)").param("id", file.value()).query(Boolean.class)
                .single();
    }

    private int room(StayId stay, int number, Stay.InRoom room) {
        return casework.sql("""
                insert into casework.stay_room (stay_id, number, room_id, since, written_by, despite)
                values (:stay, :number, :room, :since, :by, :despite) on conflict do nothing
                """).param("stay", stay.value()).param("number", number)
                .param("room", room.room().map(RoomId::value).orElse(null))
                .param("since", HouseColumns.column(room.since())).param("by", room.by().value())
                .param("despite", room.despite()).update();
    }

    private static List<Stay> read(JdbcClient.StatementSpec statement) {
        var found = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = HouseColumns.id(row, "id");
            var parts = found.containsKey(id) ? found.get(id) : parts(row);
            found.put(id, parts);
            parts.rooms().add(new Stay.InRoom(Optional.ofNullable(HouseColumns.id(row, "room_id")).map(RoomId::new),
                    HouseColumns.person(row, "room_by"), HouseColumns.moment(row, "since"), row.getString("despite")));
        });
        return found.values().stream().map(Parts::whole).toList();
    }

    /** What is known of one stay so far. */
    private record Parts(StayId id, CaseFileId file, Stay.Arrived arrived, List<Stay.InRoom> rooms,
            Optional<Stay.Departure> departure) {

        Stay whole() {
            var here = new Stay.Here(id, file, arrived, rooms);
            return departure.<Stay>map(here::left).orElse(here);
        }
    }

    private static Parts parts(ResultSet row) throws SQLException {
        var how = HouseColumns.perhaps(row, "left_how", Stay.Way.class);
        var departure = how.isEmpty() ? Optional.<Stay.Departure>empty()
                : Optional.of(new Stay.Departure(how.get(), HouseColumns.moment(row, "left_at"),
                        HouseColumns.person(row, "left_by"), HouseColumns.moment(row, "left_written_at"),
                        new Said(row.getString("left_words"),
                                HouseColumns.perhaps(row, "left_to", Said.GoesTo.class))));
        return new Parts(new StayId(HouseColumns.id(row, "id")), new CaseFileId(HouseColumns.id(row, "case_file_id")),
                new Stay.Arrived(HouseColumns.place(row), HouseColumns.moment(row, "arrived_at"),
                        HouseColumns.person(row, "arrived_by"), HouseColumns.moment(row, "written_at")),
                new ArrayList<>(), departure);
    }
}
