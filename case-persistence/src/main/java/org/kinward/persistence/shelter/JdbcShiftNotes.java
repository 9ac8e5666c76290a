package org.kinward.persistence.shelter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.note.ShiftNote;
import org.kinward.core.shelter.note.ShiftNotes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes, and until when each person has read. */
@Repository
class JdbcShiftNotes implements ShiftNotes {

    private final JdbcClient casework;

    JdbcShiftNotes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(ShiftNote note) {
        casework.sql("""
                insert into casework.shift_note (id, place_id, intake_id, kind, words, written_by, written_at)
                values (:id, :place, :child, :kind, :words, :by, :at)
                """).param("id", note.id()).param("place", note.place().value())
                .param("child", note.about().map(IntakeId::value).orElse(null)).param("kind", note.kind().name())
                .param("words", note.words())
                .param("by", note.by().value()).param("at", HouseColumns.column(note.at())).update();
    }

    @Override
    @Transactional
    public Optional<Instant> readUntil(PlaceId place, PersonId reader) {
        return casework.sql("""
                select max(read_until) from casework.house_read where place_id = :place and read_by = :reader
                """).param("place", place.value()).param("reader", reader.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))).single()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    @Transactional
    public void read(PlaceId place, PersonId reader, Instant until) {
        casework.sql("""
                insert into casework.house_read (place_id, read_by, read_until) values (:place, :reader, :until)
                on conflict do nothing
                """).param("place", place.value()).param("reader", reader.value())
                .param("until", HouseColumns.column(until)).update();
    }
}
