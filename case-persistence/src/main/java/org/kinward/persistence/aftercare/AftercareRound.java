package org.kinward.persistence.aftercare;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the task to plan for after eighteen when somebody may be eighteen within the months of the agency, and the one to
 * begin when a planned person is eighteen for certain. It opens tasks and moves nothing.
 */
@Component
class AftercareRound {

    private static final Logger LOG = LoggerFactory.getLogger(AftercareRound.class);

    /** By the early end of what is known of the birth, on the calendar of the agency; a task of two weeks. */
    private static final String SOON = """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id)
            select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'PLAN_AFTER_18', false, 'place',
                greatest(:now::timestamptz, p.since) + interval '14 days', f.id
            from casework.case_file f join casework.first_hour_sex_age a on a.intake_id = f.intake_id
            join account.agency g on g.id = f.agency_id
            cross join lateral (select coalesce((select t.lead_months from casework.closing_term t
                where t.agency_id = f.agency_id order by t.number desc limit 1), 6) as months) l
            cross join lateral (select (a.birth_earliest + interval '18 years' - make_interval(months => l.months))
                at time zone g.time_zone as since) p
            where f.state = 'open' and a.birth_earliest <= (:now::timestamptz - interval '15 years')::date and p.since <= :now
                and not exists (select from casework.aftercare_line s where s.case_file_id = f.id)
                and not exists (select from casework.task t where t.intake_id = f.intake_id and t.kind = 'PLAN_AFTER_18'
                    and t.thing_id = f.id and t.done_at is null)
            limit :most on conflict do nothing
            """;

    /**
     * By the late end, on the day that {@link org.kinward.core.aftercare.OfAge#certain()} says: a plan whose age was put right since,
     * or whose file was opened again, has no task any more.
     */
    private static final String CERTAIN = """
            insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id)
            select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'BECOMES_ADULT', false, 'place',
                c.since, f.id
            from casework.case_file f join casework.first_hour_sex_age a on a.intake_id = f.intake_id
            join account.agency g on g.id = f.agency_id
            cross join lateral (select a.birth_latest + interval '1 month' - interval '1 day' as born) b
            cross join lateral (select (b.born + interval '18 years' + case when to_char(b.born, 'MMDD') = '0229'
                then interval '1 day' else interval '0' end) at time zone g.time_zone as since) c
            cross join lateral (select s.state from casework.aftercare_line s where s.case_file_id = f.id
                order by s.number desc limit 1) s
            where f.state = 'open' and s.state = 'PLANNED' and c.since <= :now
                and not exists (select from casework.task t where t.intake_id = f.intake_id and t.kind = 'BECOMES_ADULT'
                    and t.thing_id = f.id and t.done_at is null)
            limit :most on conflict do nothing
            """;

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AftercareRound(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager, Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kinward.aftercare.look-every:1h}", initialDelayString = "2m")
    void look() {
        int opened = look(clock.instant());
        if (opened > 0) {
            LOG.info("{} tasks about turning eighteen were opened", opened);
        }
    }

    /** How many tasks were opened, at this moment: so many in each transaction, that none meets its time-out in a large house. */
    int look(Instant now) {
        return opened(SOON, now) + opened(CERTAIN, now);
    }

    private int opened(String tasks, Instant now) {
        int all = 0;
        int last;
        do {
            last = Objects
                    .requireNonNull(transaction.execute(_ -> jobs.sql(tasks).param("now", now.atOffset(ZoneOffset.UTC))
                            .param("most", AT_ONCE).update()));
            all += last;
        } while (last == AT_ONCE);
        return all;
    }
}
