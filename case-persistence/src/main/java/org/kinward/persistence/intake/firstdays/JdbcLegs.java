package org.kinward.persistence.intake.firstdays;

import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legs of the way. */
@Repository
class JdbcLegs extends JdbcNumbered<Leg> implements Legs {

    JdbcLegs(@Qualifier("caseworkJdbc") JdbcClient casework) {
        super(casework, Leg.class, new Named("later_leg", "leg"));
    }
}
