package org.kinward.reporting.child;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PlaceId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The code names of places, for the people who work there. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class PlaceNames {

    private final JdbcClient casework;

    PlaceNames(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Names of these places as far as the acting person's agency runs them. */
    public Map<PlaceId, String> of(Set<PlaceId> places) {
        var names = new HashMap<PlaceId, String>();
        if (!places.isEmpty()) {
            casework.sql("select id, name from account.place where id in (:places)")
                    .param("places", places.stream().map(PlaceId::value).collect(Collectors.toSet()))
                    .query(row -> {
                        names.put(new PlaceId(row.getObject("id", UUID.class)), row.getString("name"));
                    });
        }
        return names;
    }
}
