package org.kinward.persistence.access.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.people.AgencyRule;
import org.kinward.core.access.upkeep.Hanging;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own agency. When it is closed nobody of it signs in any more. */
@Component
final class JdbcAgencies implements Register<AgencyFacts> {

    private static final String FIND = """
            select id, name, country, time_zone, language, minimum_age_for_work, minimum_age_source,
                minimum_age_confirmed_on, group_asked, help_phone, version, ended_at
            from account.agency where id = :id and id = :agency
            """;
    private static final String SAVE = """
            update account.agency set name = :name, country = :country, time_zone = :zone, language = :language,
                minimum_age_for_work = :age, minimum_age_source = :source, minimum_age_confirmed_on = :on,
                group_asked = :group, help_phone = :help, version = version + 1
            where id = :id and id = :agency and version = :shown
                and not exists (select from account.agency o where o.name = :name and o.id <> :id)
            """;

    private final JdbcClient accounts;

    JdbcAgencies(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Kept<AgencyFacts>> find(AgencyId agency, UUID id) {
        return accounts.sql(FIND).param("id", id).param("agency", agency.value())
                .query((row, _) -> Rows.kept(agency(row), row)).optional();
    }

    @Override
    public Saved save(AgencyId agency, AgencyFacts wanted, long shown) {
        var work = wanted.law().workAge();
        var changed = accounts.sql(SAVE).param("name", wanted.name()).param("country", wanted.country())
                .param("zone", wanted.zone().getId()).param("language", wanted.language()).param("age", work.age())
                .param("source", work.source()).param("on", Rows.orNull(work.confirmedOn()), Types.DATE)
                .param("group", wanted.law().groupAsked()).param("help", wanted.helpPhone())
                .param("id", wanted.surrogate()).param("agency", agency.value()).param("shown", shown).update();
        return Rows.saved(changed, find(agency, wanted.surrogate()).map(Kept::revision), shown);
    }

    @Override
    public Hanging hanging(AgencyId agency, UUID id) {
        return new Counts(accounts).holding(id)
                .and("children", "casework.case_file where agency_id = :id and state = 'open'")
                .and("drafts", "casework.intake where agency_id = :id and state = 'draft'")
                .and("places", "account.place where agency_id = :id and ended_at is null")
                .and("people", "account.person where agency_id = :id and ended_at is null").of(id);
    }

    @Override
    public void close(AgencyId agency, UUID id, Instant now) {
        accounts.sql("""
                delete from account.session s using account.person p
                where p.agency_id = ? and s.principal_name = p.id::text
                """).param(id).update();
        accounts.sql("update account.agency set ended_at = ?, version = version + 1 where id = ? and id = ?")
                .param(Rows.at(now)).param(id).param(agency.value()).update();
    }

    private static AgencyFacts agency(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new AgencyFacts(row.getObject("id", UUID.class), row.getString("name"),
                AgencyRule.isCountry(country) ? country : "",
                ZoneId.of(row.getString("time_zone")), row.getString("language"),
                new AgencyFacts.CountryLaw(workAge(row), row.getBoolean("group_asked")), row.getString("help_phone"));
    }

    private static AgencyFacts.WorkAge workAge(ResultSet row) throws SQLException {
        return new AgencyFacts.WorkAge(row.getInt("minimum_age_for_work"), row.getString("minimum_age_source"),
                Optional.ofNullable(row.getObject("minimum_age_confirmed_on", LocalDate.class)));
    }
}
