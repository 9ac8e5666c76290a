package org.kinward.persistence.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every closed file its day, and its photographs and what is known of suspected persons theirs, by the rules of its agency,
 * whichever way it was closed: by a person, by a transfer, or before there were rules. A rule that was set since reaches every day
 * that no person has given. It gives days and destroys nothing.
 */
@Component
class RetentionRound {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);

    private static final int AT_ONCE = 500;

    /** A file may be closed by a transaction that ends later. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    /** Closed files with each part of which there is something, its rule, and the day that it has. */
    private static final String PARTS = """
            select f.id, w.part, m.number, m.moved_at, g.time_zone, a.birth_earliest, a.birth_latest, r.number as rule_number,
                coalesce(r.after_closing, 0) as after_closing, coalesce(r.after_eighteen, 0) as after_eighteen, r.source,
                h.after_closing as whole_closing, h.after_eighteen as whole_eighteen, l.number as line_number, l.due_on, l.because
            from casework.case_file f join account.agency g on g.id = f.agency_id
            cross join (values ('FILE'), ('PHOTOGRAPHS'), ('SUSPECTS')) w (part)
            cross join lateral (select o.number, o.moved_at from casework.file_move o where o.case_file_id = f.id
                and o.state = 'CLOSED' order by o.number desc limit 1) m
            left join casework.first_hour_sex_age a on a.intake_id = f.intake_id
            left join lateral (select o.* from casework.retention_rule o where o.agency_id = f.agency_id and o.part = w.part
                order by o.number desc limit 1) r on true
            left join lateral (select o.* from casework.retention_rule o where o.agency_id = f.agency_id and o.part = 'FILE'
                order by o.number desc limit 1) h on true
            left join lateral (select o.number, o.due_on, o.because from casework.retention_line o where o.case_file_id = f.id
                and o.closing_number = m.number and o.part = w.part order by o.number desc limit 1) l on true
            where f.id = any (:files::uuid[]) and f.state = 'closed' and case w.part when 'FILE' then true
                when 'PHOTOGRAPHS' then exists (select from casework.document d where d.case_file_id = f.id and d.photograph
                    and not exists (select from casework.document_line e where e.document_id = d.id and e.move <> 'KEPT'))
                else (exists (select from casework.suspect_noted n where n.intake_id = f.intake_id)
                    or exists (select from casework.event_line e where e.intake_id = f.intake_id))
                    and not exists (select from casework.erasure e where e.intake_id = f.intake_id and e.part = w.part
                        and e.state in ('part_confirmed', 'part_done') and not exists (select from casework.suspect_noted n
                            where n.intake_id = f.intake_id and n.written_at > e.answered_at)) end
            """;

    private static final String WITHOUT_A_DAY = PARTS + " and l.number is null order by f.id, w.part";

    /** Those whose day no person has given. */
    private static final String BY_A_RULE = PARTS + " and l.because <> 'KEPT_ON' order by f.id, w.part";

    private static final String FILES = """
            select f.id from casework.case_file f where f.state = 'closed' and f.id > :last %s order by f.id limit :most
            """;

    private static final String ALL = FILES.formatted("");

    private static final String SINCE = FILES.formatted("""
            and f.id in (select o.case_file_id from casework.file_move o where o.state = 'CLOSED' and o.moved_at >= :since)
            """);

    private static final String OF_AGENCY = FILES.formatted("and f.agency_id = :agency");

    private static final String NOT_CARRIED = """
            select r.agency_id, r.part, r.number from casework.retention_rule r where not exists (
                select from casework.retention_carried c where c.agency_id = r.agency_id and c.part = r.part
                    and c.number = r.number) order by r.agency_id, r.part, r.number
            """;

    /** A rule that was set while others were carried waits for the next round. */
    private static final String CARRIED = """
            insert into casework.retention_carried (agency_id, part, number, changed, carried_at)
            select :agency, r.part, r.number, (select count(*) from casework.retention_line l join casework.case_file f
                on f.id = l.case_file_id where f.agency_id = :agency and l.part = r.part and l.rule_number = r.number
                and l.number > 1), :at
            from unnest(:parts::text[], :numbers::integer[]) r (part, number) on conflict do nothing
            """;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Optional<Instant> looked = Optional.empty();

    RetentionRound(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager, Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kinward.retention.look-every:10m}", initialDelayString = "1m")
    void look() {
        var now = clock.instant();
        int given = looked.map(last -> lookSince(last.minus(OVERLAP), now)).orElseGet(() -> look(now));
        looked = Optional.of(now);
        if (given > 0) {
            LOG.info("{} closed files or parts of them got the day on which somebody looks at them", given);
        }
        int changed = carry(now);
        if (changed > 0) {
            LOG.info("rules on keeping closed files have changed: {} days are others now", changed);
        }
    }

    /** How many files and parts got a day, at this moment, of all that are closed: once for each start, after an upgrade as well. */
    int look(Instant now) {
        return each(ALL, Map.of(), WITHOUT_A_DAY, now);
    }

    /** The same, of those that were closed since a moment: nothing comes into a file that is closed. */
    int lookSince(Instant since, Instant now) {
        return each(SINCE, Map.of("since", since.atOffset(ZoneOffset.UTC)), WITHOUT_A_DAY, now);
    }

    /** How many days became others by rules that were set since. */
    int carry(Instant now) {
        var rules = Objects.requireNonNull(transaction.execute(_ -> jobs.sql(NOT_CARRIED).query((row, _) -> new Rule(
                row.getObject("agency_id", UUID.class), row.getString("part"), row.getInt("number"))).list()));
        return rules.stream().collect(Collectors.groupingBy(Rule::agency)).entrySet().stream()
                .mapToInt(agency -> carry(agency.getKey(), agency.getValue(), now)).sum();
    }

    /** A rule of an agency for files or a part of them. */
    private record Rule(UUID agency, String part, int number) {
    }

    private int carry(UUID agency, List<Rule> rules, Instant now) {
        var changed = each(OF_AGENCY, Map.of("agency", agency), BY_A_RULE, now);
        transaction.executeWithoutResult(_ -> jobs.sql(CARRIED).param("agency", agency)
                .param("parts", rules.stream().map(Rule::part).toArray(String[]::new))
                .param("numbers", rules.stream().map(rule -> Integer.toString(rule.number())).toArray(String[]::new))
                .param("at", now.atOffset(ZoneOffset.UTC)).update());
        return changed;
    }

    /** Some hundred files at once, each batch for itself, so that no statement and no lock lasts. */
    private int each(String which, Map<String, ?> of, String parts, Instant now) {
        var changed = 0;
        var last = new UUID(0, 0);
        for (var files = after(which, of, last); !files.isEmpty(); files = after(which, of, files.getLast())) {
            var batch = files;
            changed += Objects.requireNonNull(transaction.execute(_ -> keep(jobs.sql(parts)
                    .param("files", batch.stream().map(UUID::toString).toArray(String[]::new))
                    .query((row, _) -> ClosedPart.of(row)).list().stream().filter(ClosedPart::isAnother).toList(),
                    now)));
        }
        return changed;
    }

    private List<UUID> after(String which, Map<String, ?> of, UUID last) {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.sql(which).params(of).param("last", last)
                .param("most", AT_ONCE).query(UUID.class).list()));
    }

    private int keep(List<ClosedPart> days, Instant now) {
        return days.isEmpty() ? 0 : jobs.sql("""
                insert into casework.retention_line (case_file_id, closing_number, part, number, rule_number, due_on, because,
                    written_at)
                select file, closing, part, number, rule, due, why, :at from unnest(:files::uuid[], :closings::int[],
                    :parts::text[], :numbers::int[], :rules::int[], :dues::date[], :whys::text[])
                    as one (file, closing, part, number, rule, due, why) on conflict do nothing
                """).param("files", of(days, one -> one.file().toString()))
                .param("closings", of(days, one -> Integer.toString(one.closing())))
                .param("parts", of(days, one -> one.part().name()))
                .param("numbers", of(days, one -> Integer.toString(one.number())))
                .param("rules", of(days, one -> Integer.toString(one.rule())))
                .param("dues", of(days, one -> one.due().on().toString()))
                .param("whys", of(days, one -> one.due().why().name()))
                .param("at", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static String[] of(List<ClosedPart> days, Function<ClosedPart, String> part) {
        return days.stream().map(part).toArray(String[]::new);
    }
}
