package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.DoseCame;
import org.kinward.core.shelter.medicine.Doses;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of doses; lines are added, never changed. */
@Repository
class JdbcDoses implements Doses {

    private final JdbcClient casework;

    JdbcDoses(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean write(Dose dose) {
        return casework.sql("""
                insert into casework.dose (case_file_id, number, due_at, line, came, hour_at, why, written_by, written_at)
                values (:file, :number, :due, :line, :came, :hour, :why, :by, :at) on conflict do nothing
                """).param("file", dose.which().file().value()).param("number", dose.which().medicine())
                .param("due", HouseColumns.column(dose.which().due())).param("line", dose.line())
                .param("came", dose.came().name()).param("hour", HouseColumns.column(dose.hour()))
                .param("why", dose.why()).param("by", dose.by().value()).param("at", HouseColumns.column(dose.at()))
                .update() == 1;
    }

    @Override
    @Transactional
    public List<Dose> since(CaseFileId file, Instant moment) {
        return casework.sql("""
                select * from casework.dose where case_file_id = :file and due_at >= :since
                order by due_at desc, number, line desc limit 200
                """).param("file", file.value()).param("since", HouseColumns.column(moment))
                .query((row, _) -> dose(row)).list();
    }

    @Override
    @Transactional
    public List<Dose> of(Dose.Which which) {
        return casework.sql("""
                select * from casework.dose where case_file_id = :file and number = :number and due_at = :due
                order by line desc
                """).param("file", which.file().value()).param("number", which.medicine())
                .param("due", HouseColumns.column(which.due())).query((row, _) -> dose(row)).list();
    }

    private static Dose dose(ResultSet row) throws SQLException {
        return new Dose(
                new Dose.Which(new CaseFileId(HouseColumns.id(row, "case_file_id")), row.getInt("number"),
                        HouseColumns.moment(row, "due_at")),
                row.getInt("line"), HouseColumns.constant(row, "came", DoseCame.class),
                HouseColumns.moment(row, "hour_at"), row.getString("why"), HouseColumns.person(row, "written_by"),
                HouseColumns.moment(row, "written_at"));
    }
}
