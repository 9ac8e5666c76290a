package org.kinward.reporting.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Prescriber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which medicines the children of a house take now, and of which doses something was said. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class HouseMedicines {

    private static final String LINES = """
            select h.intake_id, f.reference, i.call_word, m.*
            from casework.in_house h join casework.case_file f on f.intake_id = h.intake_id
            join casework.intake i on i.id = h.intake_id join casework.medicine m on m.case_file_id = f.id
            where h.place_id = :place and (m.until_on is null or m.until_on >= :day) and not exists (
                select from casework.medicine_stop s where s.case_file_id = m.case_file_id and s.number = m.number)
            order by lower(i.call_word) nulls last, f.reference, m.number limit 1000
            """;

    private final JdbcClient casework;

    HouseMedicines(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** A medicine of one child of the house. */
    public record Line(UUID intake, ReferenceNumber reference, Optional<String> callWord, Medicine medicine) {
    }

    /** Every medicine that is not over on this day. */
    public List<Line> at(PlaceId place, LocalDate day) {
        return casework.sql(LINES).param("place", place.value()).param("day", day).query((row, _) -> line(row)).list();
    }

    /** The doses due since then of which something was said. */
    public Set<Dose.Which> said(PlaceId place, Instant since) {
        return casework.sql("""
                select distinct d.case_file_id, d.number, d.due_at from casework.in_house h
                join casework.case_file f on f.intake_id = h.intake_id join casework.dose d on d.case_file_id = f.id
                where h.place_id = :place and d.due_at >= :since
                """).param("place", place.value()).param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Dose.Which(new CaseFileId(row.getObject("case_file_id", UUID.class)),
                        row.getInt("number"), row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .set();
    }

    private static Line line(ResultSet row) throws SQLException {
        var hours = Arrays.stream((Time[]) row.getArray("hours").getArray()).map(Time::toLocalTime).toList();
        var plan = new Medicine.Plan(hours, row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                Prescriber.valueOf(row.getString("prescriber")));
        var written = new Medicine.Written(new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
        return new Line(row.getObject("intake_id", UUID.class), new ReferenceNumber(row.getString("reference")),
                Optional.ofNullable(row.getString("call_word")),
                new Medicine(new CaseFileId(row.getObject("case_file_id", UUID.class)), row.getInt("number"), plan,
                        written, Optional.empty()));
    }
}
