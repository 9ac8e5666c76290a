package org.kinward.persistence.statistics;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.taken.TakenFile;
import org.kinward.core.statistics.taken.TakenFiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of figures that were handed over, a row each. */
@Repository
class JdbcTakenFiles implements TakenFiles {

    private final JdbcClient casework;

    JdbcTakenFiles(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void keep(FamilyId family, Actor by, TakenFile file) {
        casework.sql("insert into casework.figures_taken values (?, ?, ?, ?, ?, ?, ?, ?, ?)").params(UUID.randomUUID(),
                family.value(), by.agency().value(), file.name(), file.rows(), file.bytes(), file.sha256(),
                by.person().value(), JdbcSnapshots.moment(file.at())).update();
    }

    @Override
    @Transactional
    public List<TakenFile> of(FamilyId family) {
        return casework.sql("""
                select file_name, held_rows, bytes, sha256, taken_at from casework.figures_taken where family_id = ?
                order by taken_at desc, id limit ?
                """).params(family.value(), LISTED)
                .query((row, _) -> new TakenFile(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
