package org.kinward.persistence.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.medicine.Allergies;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.StopReason;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That children must not have something; rows are added, never changed. */
@Repository
class JdbcAllergies implements Allergies {

    private static final String OF_THE_CHILD = "(a.case_file_id = :file or a.child_id = (select f.child_id "
            + "from casework.case_file f where f.id = :file))";

    private final JdbcClient casework;

    JdbcAllergies(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean add(Allergy allergy) {
        return casework.sql("""
                insert into casework.allergy (case_file_id, number, severity, written_by, written_at)
                values (:file, :number, :severity, :by, :at) on conflict do nothing
                """).param("file", allergy.file().value()).param("number", allergy.number())
                .param("severity", allergy.severity().name()).param("by", allergy.written().by().value())
                .param("at", HouseColumns.column(allergy.written().at())).update() == 1;
    }

    @Override
    @Transactional
    public List<Allergy> of(CaseFileId file) {
        return casework.sql("""
                select a.*, e.why, e.ended_by, e.ended_at from casework.allergy a
                left join casework.allergy_end e on e.case_file_id = a.case_file_id and e.number = a.number
                where %s
                order by a.case_file_id = :file desc, a.case_file_id, a.number desc
                """.formatted(OF_THE_CHILD)).param("file", file.value()).query((row, _) -> allergy(row)).list();
    }

    @Override
    @Transactional
    public Map<CaseFileId, ReferenceNumber> numbers(CaseFileId file) {
        return casework.sql("select distinct a.case_file_id, a.reference from casework.allergy a where " + OF_THE_CHILD)
                .param("file", file.value())
                .query((row, _) -> Map.entry(new CaseFileId(HouseColumns.id(row, "case_file_id")),
                        new ReferenceNumber(row.getString("reference"))))
                .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional
    public boolean end(Allergy ended) {
        var how = ended.ended().orElseThrow();
        return casework.sql("""
                insert into casework.allergy_end (case_file_id, number, why, ended_by, ended_at)
                values (:file, :number, :why, :by, :at) on conflict do nothing
                """).param("file", ended.file().value()).param("number", ended.number())
                .param("why", how.why().name()).param("by", how.by().value())
                .param("at", HouseColumns.column(how.at())).update() == 1;
    }

    private static Allergy allergy(ResultSet row) throws SQLException {
        var why = HouseColumns.perhaps(row, "why", StopReason.class);
        var ended = why.isEmpty() ? Optional.<Medicine.Stopped>empty()
                : Optional.of(new Medicine.Stopped(why.get(), HouseColumns.person(row, "ended_by"),
                        HouseColumns.moment(row, "ended_at")));
        return new Allergy(new CaseFileId(HouseColumns.id(row, "case_file_id")), row.getInt("number"),
                HouseColumns.constant(row, "severity", Allergy.Severity.class),
                new Medicine.Written(HouseColumns.person(row, "written_by"), HouseColumns.moment(row, "written_at")),
                ended);
    }
}
