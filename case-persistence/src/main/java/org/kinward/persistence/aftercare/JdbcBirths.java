package org.kinward.persistence.aftercare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.aftercare.Births;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.intake.IntakeId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The months that the page about sex and age holds; the day is in the vault, and is not asked for. */
@Repository
class JdbcBirths implements Births {

    private final JdbcClient casework;

    JdbcBirths(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public Optional<BirthInterval> of(IntakeId record) {
        return casework.sql("""
                select a.birth_earliest, a.birth_latest from casework.first_hour_sex_age a
                where a.intake_id = :record and a.birth_earliest is not null
                """).param("record", record.value())
                .query((row, _) -> new BirthInterval(YearMonth.from(row.getObject("birth_earliest", LocalDate.class)),
                        YearMonth.from(row.getObject("birth_latest", LocalDate.class))))
                .optional();
    }
}
