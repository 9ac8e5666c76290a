package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Medicines;
import org.kinward.core.shelter.medicine.Prescriber;
import org.kinward.core.shelter.medicine.StopReason;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When children take medicines; rows are added, never changed. */
@Repository
class JdbcMedicines implements Medicines {

    private final JdbcClient casework;

    JdbcMedicines(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Medicine medicine) {
        var plan = medicine.plan();
        return casework.sql("""
                insert into casework.medicine (case_file_id, number, hours, from_on, until_on, prescriber, written_by, written_at)
                values (:file, :number, coalesce(string_to_array(nullif(:hours, ''), ',')::time[], '{}'), :from, :until,
                    :prescriber, :by, :at) on conflict do nothing
                """).param("file", medicine.file().value()).param("number", medicine.number())
                .param("hours", plan.hours().stream().map(LocalTime::toString).collect(Collectors.joining(",")))
                .param("from", plan.from()).param("until", plan.until().orElse(null))
                .param("prescriber", plan.prescriber().name()).param("by", medicine.written().by().value())
                .param("at", HouseColumns.column(medicine.written().at())).update() == 1;
    }

    @Override
    @Transactional
    public List<Medicine> of(CaseFileId file) {
        return casework.sql("""
                select m.*, s.why, s.stopped_by, s.stopped_at from casework.medicine m
                left join casework.medicine_stop s on s.case_file_id = m.case_file_id and s.number = m.number
                where m.case_file_id = :file order by m.number desc
                """).param("file", file.value()).query((row, _) -> medicine(row)).list();
    }

    @Override
    @Transactional
    public boolean stop(Medicine stopped) {
        var how = stopped.stopped().orElseThrow();
        return casework.sql("""
                insert into casework.medicine_stop (case_file_id, number, why, stopped_by, stopped_at)
                values (:file, :number, :why, :by, :at) on conflict do nothing
                """).param("file", stopped.file().value()).param("number", stopped.number())
                .param("why", how.why().name()).param("by", how.by().value())
                .param("at", HouseColumns.column(how.at())).update() == 1;
    }

    private static Medicine medicine(ResultSet row) throws SQLException {
        var plan = new Medicine.Plan(hours(row), row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                HouseColumns.constant(row, "prescriber", Prescriber.class));
        var why = HouseColumns.perhaps(row, "why", StopReason.class);
        var stopped = why.isEmpty() ? Optional.<Medicine.Stopped>empty()
                : Optional.of(new Medicine.Stopped(why.get(), HouseColumns.person(row, "stopped_by"),
                        HouseColumns.moment(row, "stopped_at")));
        return new Medicine(new CaseFileId(HouseColumns.id(row, "case_file_id")), row.getInt("number"), plan,
                new Medicine.Written(HouseColumns.person(row, "written_by"), HouseColumns.moment(row, "written_at")),
                stopped);
    }

    private static List<LocalTime> hours(ResultSet row) throws SQLException {
        return Arrays.stream((Time[]) row.getArray("hours").getArray()).map(Time::toLocalTime).toList();
    }
}
