package org.kinward.persistence.statistics;

import java.time.Instant;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.statistics.desk.AskedReleases;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Releases that were asked for and not yet seen, in rows of casework: what came of them only the ledger knows. */
@Repository
class JdbcAskedReleases implements AskedReleases {

    private final JdbcClient casework;

    JdbcAskedReleases(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void stand(KeptFamily family, Actor actor, Instant at) {
        casework.sql("""
                insert into casework.release_asked (id, family_id, agency_id, year, asked_by, asked_at)
                values (:id, :family, :agency, :year, :by, :at) on conflict do nothing
                """).param("id", UUID.randomUUID()).param("family", family.id().value())
                .param("agency", actor.agency().value()).param("year", family.declared().year())
                .param("by", actor.person().value()).param("at", JdbcSnapshots.moment(at)).update();
    }

    @Override
    @Transactional
    public void seen(FamilyId family, Actor actor, Instant at) {
        casework.sql("""
                update casework.release_asked set seen_at = greatest(asked_at, :at)
                where family_id = :family and asked_by = :by and seen_at is null
                """).param("at", JdbcSnapshots.moment(at)).param("family", family.value())
                .param("by", actor.person().value()).update();
    }
}
