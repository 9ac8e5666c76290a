package org.kinward.reporting.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.verification.Found;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits of an agency, the newest first; 100 at most. What the acting person may not see is not there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class VerificationLists {

    private static final String SELECT = """
            select v.*, l.name as place, p.name as drawer, v.drawn_at at time zone a.time_zone as drawn_local,
                least(v.most, v.population) as files,
                (select count(*) from casework.verification_result r where r.verification_id = v.id and r.found = 'FOUND') as found,
                (select count(*) from casework.verification_result r where r.verification_id = v.id and r.found = 'NOT_FOUND')
                    as not_found,
                (select count(*) from casework.verification_result r where r.verification_id = v.id and r.found = 'DIFFERS') as differ
            from casework.verification v join account.place l on l.id = v.place_id
            join account.agency a on a.id = v.agency_id join account.person p on p.id = v.drawn_by
            where v.agency_id = :agency
            """;

    private final JdbcClient casework;

    VerificationLists(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    public List<VisitLine> of(AgencyId agency) {
        return casework.sql(SELECT + " order by v.drawn_at desc, v.id limit 100").param("agency", agency.value())
                .query((row, _) -> line(row)).list();
    }

    public Optional<VisitLine> one(AgencyId agency, UUID visit) {
        return casework.sql(SELECT + " and v.id = :id").param("agency", agency.value()).param("id", visit)
                .query((row, _) -> line(row)).optional();
    }

    /** Its files, for whoever manages the place. */
    public List<VisitFile> files(UUID visit) {
        return casework.sql("""
                select d.number, f.intake_id, f.reference, (f.opened_at at time zone a.time_zone)::date, f.state = 'open',
                    (select count(*) from casework.referral s where s.case_file_id = f.id), r.found
                from casework.verification_file d join casework.case_file f on f.id = d.case_file_id
                join account.agency a on a.id = f.agency_id
                left join casework.verification_result r on r.verification_id = d.verification_id and r.number = d.number
                where d.verification_id = ? order by d.number
                """).param(visit)
                .query((row, _) -> new VisitFile(row.getInt(1), row.getObject(2, UUID.class),
                        new ReferenceNumber(row.getString(3)), row.getObject(4, LocalDate.class), row.getBoolean(5),
                        row.getInt(6), Optional.ofNullable(row.getString(7)).map(Found::valueOf)))
                .list();
    }

    /** Places of which the acting person may draw. */
    public List<DrawnPlace> places() {
        return casework.sql("""
                select p.id, p.name from account.place p where p.id = any ((select casework.my_managed_places())::uuid[])
                    and p.ended_at is null order by p.name, p.id
                """).query((row, _) -> new DrawnPlace(row.getObject(1, UUID.class), row.getString(2))).list();
    }

    /** A place by its name. */
    public record DrawnPlace(UUID id, String name) {
    }

    private static VisitLine line(ResultSet row) throws SQLException {
        return new VisitLine(row.getObject("id", UUID.class),
                new VisitLine.Drawn(row.getObject("place_id", UUID.class), row.getString("place"),
                        row.getString("drawer"), row.getObject("drawn_local", LocalDateTime.class)),
                new VisitLine.Asked(row.getString("visitor"),
                        YearMonth.from(row.getObject("from_month", LocalDate.class)),
                        YearMonth.from(row.getObject("to_month", LocalDate.class)), row.getInt("seed"),
                        row.getInt("population"), row.getString("seal")),
                new VisitLine.Ended(row.getInt("files"), row.getInt("found"), row.getInt("not_found"),
                        row.getInt("differ")));
    }
}
