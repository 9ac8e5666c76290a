package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People. Who has left keeps the name in old records and has no way in, no role and no right. */
@Component
final class JdbcStaff implements Register<PersonFacts> {

    private static final String SAVE = """
            update account.person p set name = :name, contact = :contact, language = :language, team_id = :team,
                language_chosen_at = case when language = :language then language_chosen_at else now() end,
                version = version + 1
            where id = :id and agency_id = :agency and version = :shown and (:team::uuid is null or exists (
                select from account.team t where t.id = :team and t.agency_id = :agency and t.ended_at is null))
            """;
    private static final List<String> ENDS = List.of("delete from account.person_role where person_id = :id",
            "delete from account.standing where person_id = :id",
            "delete from account.one_time_code where person_id = :id",
            "update account.credential set password_hash = null where person_id = :id");

    private final JdbcClient accounts;

    JdbcStaff(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Kept<PersonFacts>> find(AgencyId agency, UUID person) {
        return accounts.sql("""
                select id, name, contact, team_id, language, version, ended_at from account.person
                where id = ? and agency_id = ?
                """).param(person).param(agency.value()).query((row, _) -> Rows.kept(person(row), row)).optional();
    }

    @Override
    public Saved save(AgencyId agency, PersonFacts wanted, long shown) {
        var changed = accounts.sql(SAVE).param("name", wanted.name()).param("contact", wanted.contact())
                .param("language", wanted.language()).param("team", Rows.orNull(wanted.team()), Types.OTHER)
                .param("id", wanted.surrogate()).param("agency", agency.value()).param("shown", shown).update();
        return changed == 1 ? Saved.SAVED : Saved.CHANGED_MEANWHILE;
    }

    @Override
    public Hanging hanging(AgencyId agency, UUID person) {
        return new Counts(accounts).holding(person)
                .and("children", "casework.case_file where worker_id = :id and state = 'open'")
                .and("tasks", "casework.task where person_id = :id and for_whom = 'person' and done_at is null")
                .of(person);
    }

    @Override
    public void close(AgencyId agency, UUID person, Instant now) {
        accounts.sql("""
                update account.person set ended_at = :now, disabled_at = coalesce(disabled_at, :now), team_id = null,
                    version = version + 1 where id = :id and agency_id = :agency
                """).param("now", Rows.at(now)).param("id", person).param("agency", agency.value()).update();
        accounts.sql("update account.shift set signed_off_at = ? where person_id = ? and signed_off_at is null")
                .param(Rows.at(now)).param(person).update();
        accounts.sql("update casework.acting_manager" + Rows.ACTING_ENDS + "and :id in (away_id, cover_id)")
                .param("now", Rows.at(now)).param("id", person).update();
        ENDS.forEach(end -> accounts.sql(end).param("id", person).update());
    }

    private static PersonFacts person(ResultSet row) throws SQLException {
        return new PersonFacts(row.getObject("id", UUID.class), row.getString("name"), row.getString("contact"),
                Optional.ofNullable(row.getObject("team_id", UUID.class)), row.getString("language"));
    }
}
