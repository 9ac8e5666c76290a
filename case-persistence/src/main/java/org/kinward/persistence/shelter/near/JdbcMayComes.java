package org.kinward.persistence.shelter.near;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.visitor.Visitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may come near a child; of a row only the second person and the end are written. */
@Repository
class JdbcMayComes implements MayComes {

    private final JdbcClient casework;

    JdbcMayComes(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(MayCome line) {
        casework.sql("""
                insert into casework.may_come (id, case_file_id, may, came_as, name_slot, paper, from_on, until_on, reason, alike,
                    written_by, written_at)
                values (:id, :file, :may, :as, :slot, :paper, :from, :until, :reason, :alike, :by, :at)
                """).param("id", line.id().value()).param("file", line.file().value())
                .param("may", line.who().may().name()).param("as", line.who().as().name())
                .param("slot", line.who().name()).param("paper", line.ground().word().name())
                .param("from", line.ground().from()).param("until", line.ground().until())
                .param("reason", line.ground().reason()).param("alike", line.who().alike())
                .param("by", line.written().by().value()).param("at", column(line.written())).update();
    }

    @Override
    @Transactional
    public List<MayCome> of(CaseFileId child) {
        return casework.sql("""
                select * from casework.may_come where case_file_id = :child and ended_at is null
                order by written_at desc, id limit 100
                """).param("child", child.value()).query(JdbcMayComes::line).list();
    }

    @Override
    @Transactional
    public boolean agree(MayComeId id, MayCome.Said how) {
        return casework.sql("""
                update casework.may_come set agreed_by = :by, agreed_at = :at
                where id = :id and agreed_at is null and ended_at is null
                """).param("id", id.value()).param("by", how.by().value()).param("at", column(how)).update() == 1;
    }

    @Override
    @Transactional
    public boolean end(MayComeId id, MayCome.Said how) {
        return casework
                .sql("update casework.may_come set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                .param("id", id.value()).param("by", how.by().value()).param("at", column(how)).update() == 1;
    }

    private static MayCome line(ResultSet row, int index) throws SQLException {
        return new MayCome(new MayComeId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new MayCome.Who(MayCome.May.valueOf(row.getString("may")),
                        Visitor.CameAs.valueOf(row.getString("came_as")), row.getInt("name_slot"),
                        row.getBoolean("alike")),
                new MayCome.Ground(MayCome.WordOf.valueOf(row.getString("paper")),
                        row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class),
                        row.getString("reason")),
                said(row, "written").orElseThrow(), said(row, "agreed"));
    }

    private static Optional<MayCome.Said> said(ResultSet row, String what) throws SQLException {
        var by = Optional.ofNullable(row.getObject(what + "_by", UUID.class));
        var at = Optional.ofNullable(row.getObject(what + "_at", OffsetDateTime.class));
        return by.flatMap(who -> at.map(when -> new MayCome.Said(new PersonId(who), when.toInstant())));
    }

    private static OffsetDateTime column(MayCome.Said said) {
        return said.at().atOffset(ZoneOffset.UTC);
    }
}
