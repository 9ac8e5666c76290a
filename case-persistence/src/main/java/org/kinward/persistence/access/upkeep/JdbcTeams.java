package org.kinward.persistence.access.upkeep;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams. Whoever was in a team that is closed is in none. */
@Component
final class JdbcTeams implements Register<TeamFacts> {

    private final JdbcClient accounts;

    JdbcTeams(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Kept<TeamFacts>> find(AgencyId agency, UUID team) {
        return accounts.sql("select name, version, ended_at from account.team where id = ? and agency_id = ?")
                .param(team).param(agency.value())
                .query((row, _) -> Rows.kept(new TeamFacts(team, row.getString("name")), row)).optional();
    }

    @Override
    public Saved save(AgencyId agency, TeamFacts wanted, long shown) {
        var changed = accounts.sql("""
                update account.team t set name = :name, version = version + 1
                where id = :id and agency_id = :agency and version = :shown and not exists (select from account.team o
                    where o.agency_id = :agency and o.name = :name and o.id <> :id)
                """).param("name", wanted.name()).param("id", wanted.surrogate()).param("agency", agency.value())
                .param("shown", shown).update();
        return Rows.saved(changed, find(agency, wanted.surrogate()).map(Kept::revision), shown);
    }

    @Override
    public Hanging hanging(AgencyId agency, UUID team) {
        return new Counts(accounts).and("people", "account.person where team_id = :id and ended_at is null").of(team);
    }

    @Override
    public void close(AgencyId agency, UUID team, Instant now) {
        accounts.sql("update account.person set team_id = null, version = version + 1 where team_id = ?").param(team)
                .update();
        accounts.sql("update account.team set ended_at = ?, version = version + 1 where id = ? and agency_id = ?")
                .param(Rows.at(now)).param(team).param(agency.value()).update();
    }
}
