package org.kinward.reporting.access;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the law of an agency's country lets somebody ask and a child do. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AgencyLaw {

    private final JdbcClient casework;

    AgencyLaw(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Whether a child may be asked about its ethnic group (F72). */
    public boolean letsAskGroup(AgencyId agency) {
        return casework.sql("select a.group_asked from account.agency a where a.id = ?").param(agency.value())
                .query(Boolean.class).single();
    }

    /** From which age its country allows work: 14, 15 or 16 (F86). */
    public int minimumAgeForWork(AgencyId agency) {
        return casework.sql("select a.minimum_age_for_work from account.agency a where a.id = ?").param(agency.value())
                .query(Integer.class).single();
    }
}
