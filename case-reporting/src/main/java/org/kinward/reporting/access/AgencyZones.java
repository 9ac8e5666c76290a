package org.kinward.reporting.access;

import java.time.ZoneId;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which zone days and hours of the acting person's agency are meant. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AgencyZones {

    private final JdbcClient casework;

    AgencyZones(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    public ZoneId zone(AgencyId agency) {
        return casework.sql("select a.time_zone from account.agency a where a.id = ?").param(agency.value())
                .query((row, _) -> ZoneId.of(row.getString(1))).single();
    }
}
