package org.kinward.persistence.shelter;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.aftercare.Births;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.leaving.HowOld;
import org.springframework.stereotype.Repository;

/** How old a child is, by the months between which it was born. */
@Repository
class JdbcHowOld implements HowOld {

    private final Births births;

    JdbcHowOld(Births births) {
        this.births = births;
    }

    @Override
    public Optional<Integer> atLeast(IntakeId child, LocalDate day) {
        return births.of(child).map(born -> born.youngestOn(day));
    }
}
