package org.kinward.reporting.access;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places of an agency by name, those that were given up too: figures of the past are theirs. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class AgencyPlaces {

    private final JdbcClient casework;

    AgencyPlaces(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** A place and what it is called. */
    public record Named(PlaceId id, String name) {
    }

    public List<Named> of(AgencyId agency) {
        return casework.sql("select p.id, p.name from account.place p where p.agency_id = ? order by p.name, p.id")
                .param(agency.value())
                .query((row, _) -> new Named(new PlaceId(row.getObject(1, UUID.class)), row.getString(2))).list();
    }
}
