package org.kinward.reporting.task;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has how much to do at the places that the acting person manages. Counts stop at a thousand; each walks one index.
 */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class TeamWork {

    /** How many people a page shows at most. */
    public static final int MOST = 25;

    /** Where counts stop. */
    public static final int COUNTED = 1000;

    private static final String AT_MINE = "place_id = any ((select casework.my_managed_places())::uuid[])";

    private static final String TASKS = """
            (select count(*) from (
                (select t.id from casework.task t where t.worker_id = p.id and t.for_whom <> 'person' and t.%1$s
                    and t.done_at is null and t.kind <> 'ASSIGN_WORKER' %2$s limit 1000)
                union all
                (select t.id from casework.task t where t.person_id = p.id and t.%1$s
                    and t.done_at is null and t.kind <> 'ASSIGN_WORKER' %2$s limit 1000)
                limit 1000) c)
            """;

    private static final String RECORDS = """
            (select count(*) from (select from casework.case_file f where f.worker_id = p.id
                and f.state = 'open' and f.%1$s limit 1000) c)
            """.formatted(AT_MINE);

    private static final String LATE = "and t.due_at < (date_trunc('day', :now at time zone a.time_zone) at time zone a.time_zone)";

    /** Colleagues at work, and whoever is shut out while children or tasks are still with them. */
    private static final String WORKERS = """
            select p.id, p.name, p.disabled_at is not null as gone,
                exists (select from casework.absence b where b.person_id = p.id and b.ended_at is null
                    and b.from_at <= :now and b.until_at > :now) as away,
                %1$s as records, %2$s as open, %3$s as overdue
            from account.person p join account.agency a on a.id = p.agency_id
            where p.agency_id = any ((select casework.my_agencies())::uuid[])
                and ((p.disabled_at is null and exists (select from account.person_role r where r.person_id = p.id
                        and r.role in ('SOCIAL_WORKER', 'DUTY_CARER', 'SHELTER_MANAGER')))
                    or (p.disabled_at is not null and (%1$s > 0 or %2$s > 0)))
                and (:behind::uuid is null
                    or (p.name, p.id) > (select o.name, o.id from account.person o where o.id = :behind::uuid))
            order by p.name, p.id limit %4$d
            """.formatted(RECORDS, TASKS.formatted(AT_MINE, ""), TASKS.formatted(AT_MINE, LATE), MOST + 1);

    private static final String WITHOUT = """
            select p.id, p.name, (select count(*) from (select from casework.case_file f where f.place_id = p.id
                and f.worker_id is null and f.state = 'open' limit 1000) c) as records
            from account.place p where p.id = any ((select casework.my_managed_places())::uuid[]) and p.ended_at is null
            order by p.name, p.id
            """;

    private final JdbcClient casework;

    private final Clock clock;

    TeamWork(@Qualifier("caseworkJdbc") JdbcClient casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * What one person has to do.
     *
     * @param gone
     *            whether the person is shut out and works no more; listed for what is left to be given to somebody else
     * @param away
     *            whether the person is away now
     * @param records
     *            open records that the person leads
     * @param open
     *            tasks that are not done, the overdue ones among them
     */
    public record Worker(UUID person, String name, boolean gone, boolean away, int records, int open, int overdue) {
    }

    /** Records of a place that nobody leads yet. */
    public record WithoutWorker(UUID place, String name, int records) {
    }

    /** One more than a page shows, by name, behind this person. */
    public List<Worker> workers(Optional<UUID> behind) {
        return casework.sql(WORKERS).param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("behind", behind.map(UUID::toString).orElse(null))
                .query((row, _) -> new Worker(row.getObject("id", UUID.class), row.getString("name"),
                        row.getBoolean("gone"), row.getBoolean("away"), row.getInt("records"), row.getInt("open"),
                        row.getInt("overdue")))
                .list();
    }

    public List<WithoutWorker> withoutWorker() {
        return casework.sql(WITHOUT).query((row, _) -> new WithoutWorker(row.getObject("id", UUID.class),
                row.getString("name"), row.getInt("records"))).list();
    }

    /** The name of a colleague of the own agency. */
    public Optional<String> name(PersonId person) {
        return casework.sql("select p.name from account.person p where p.id = ?").param(person.value())
                .query(String.class).optional();
    }
}
