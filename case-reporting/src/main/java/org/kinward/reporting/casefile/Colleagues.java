package org.kinward.reporting.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Social workers of an agency, for who has to choose one; nobody who was shut out. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class Colleagues {

    private final JdbcClient casework;

    Colleagues(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** Somebody who can lead a case, by the name colleagues know. */
    public record Colleague(PersonId person, String name) {
    }

    public List<Colleague> workersOf(AgencyId agency) {
        return of(agency, "SOCIAL_WORKER");
    }

    /** Those who can decide about a case: social workers and managers of the agency. */
    public List<Colleague> decidersOf(AgencyId agency) {
        return of(agency, "SOCIAL_WORKER,SHELTER_MANAGER");
    }

    /** Those who can help a child with the law: who can decide about a case, and providers, such as a lawyer. */
    public List<Colleague> legalHelpersOf(AgencyId agency) {
        return of(agency, "SOCIAL_WORKER,SHELTER_MANAGER,PROVIDER");
    }

    /** Those who care for children: social workers, carers and managers of the agency. */
    public List<Colleague> staffOf(AgencyId agency) {
        return of(agency, "SOCIAL_WORKER,DUTY_CARER,SHELTER_MANAGER");
    }

    private List<Colleague> of(AgencyId agency, String roles) {
        return casework.sql("""
                select p.id, p.name from account.person p
                where p.agency_id = :agency and p.disabled_at is null and exists (select from account.person_role r
                    where r.person_id = p.id and r.role = any (string_to_array(:roles, ',')))
                order by p.name, p.id limit 200
                """).param("agency", agency.value()).param("roles", roles).query((row, _) -> new Colleague(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }

    /** What colleagues call these people. */
    public Map<PersonId, String> namesOf(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        casework.sql("select p.id, p.name from account.person p where p.id = any (string_to_array(?, ',')::uuid[])")
                .param(people.stream().map(person -> person.value().toString()).distinct()
                        .collect(Collectors.joining(",")))
                .query((row, _) -> names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
        return names;
    }
}
