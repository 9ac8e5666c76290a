package org.kinward.persistence.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.verification.FileFound;
import org.kinward.core.verification.Verification;
import org.kinward.core.verification.Verification.Asked;
import org.kinward.core.verification.Verification.DrawnFile;
import org.kinward.core.verification.VerificationId;
import org.kinward.core.verification.Verifications;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits in three tables that are only added to. */
@Repository
class JdbcVerifications implements Verifications {

    private final JdbcClient casework;

    JdbcVerifications(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public List<DrawnFile> files(PlaceId place, Asked asked) {
        return casework.sql("""
                select f.id, f.intake_id, f.reference from casework.case_file f join account.agency a on a.id = f.agency_id
                where f.place_id = :place and f.opened_at >= :from::date::timestamp at time zone a.time_zone
                    and f.opened_at < :after::date::timestamp at time zone a.time_zone order by f.reference
                """).param("place", place.value()).param("from", asked.from().atDay(1))
                .param("after", asked.to().plusMonths(1).atDay(1)).query((row, _) -> file(row)).list();
    }

    @Override
    @Transactional
    public boolean keep(Verification visit) {
        var asked = visit.asked();
        var drawn = visit.drawn();
        int kept = casework.sql("""
                insert into casework.verification values (:id, :agency, :place, :visitor, :from, :to, :seed, :most, :population,
                    :seal, :by, :at) on conflict do nothing
                """).param("id", visit.id().value()).param("agency", drawn.agency().value())
                .param("place", drawn.place().value()).param("visitor", asked.visitor())
                .param("from", asked.from().atDay(1)).param("to", asked.to().atDay(1)).param("seed", asked.seed())
                .param("most", asked.most()).param("population", visit.population().size())
                .param("seal", visit.population().seal()).param("by", drawn.by().value())
                .param("at", drawn.at().atOffset(ZoneOffset.UTC)).update();
        if (kept == 0) {
            return false;
        }
        casework.sql("""
                insert into casework.verification_file (verification_id, number, case_file_id)
                select :id, f.number, f.file from unnest(:files::uuid[]) with ordinality as f (file, number)
                """).param("id", visit.id().value())
                .param("files", visit.files().stream().map(DrawnFile::caseFile).toArray(UUID[]::new)).update();
        return true;
    }

    @Override
    @Transactional
    public Optional<Verification> find(VerificationId id) {
        var files = casework.sql("""
                select f.id, f.intake_id, f.reference from casework.verification_file d
                join casework.case_file f on f.id = d.case_file_id where d.verification_id = ? order by d.number
                """).param(id.value()).query((row, _) -> file(row)).list();
        return casework.sql("select * from casework.verification where id = ?").param(id.value())
                .query((row, _) -> visit(row, files)).optional();
    }

    @Override
    @Transactional
    public boolean found(FileFound one, PersonId by, Instant at) {
        return casework.sql("insert into casework.verification_result values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(one.visit().value(), one.number(), one.found().name(), by.value(), at.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    private static DrawnFile file(ResultSet row) throws SQLException {
        return new DrawnFile(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
    }

    private static Verification visit(ResultSet row, List<DrawnFile> files) throws SQLException {
        return new Verification(new VerificationId(row.getObject("id", UUID.class)),
                new Verification.Drawn(new AgencyId(row.getObject("agency_id", UUID.class)),
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        new PersonId(row.getObject("drawn_by", UUID.class)),
                        row.getObject("drawn_at", OffsetDateTime.class).toInstant()),
                new Asked(row.getString("visitor"), YearMonth.from(row.getObject("from_month", LocalDate.class)),
                        YearMonth.from(row.getObject("to_month", LocalDate.class)), row.getInt("seed"),
                        row.getInt("most")),
                new Verification.Population(row.getInt("population"), row.getString("seal")), files);
    }
}
