package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody with the account of a provider reads of every table there is: before, during and after a referral, and before,
 * during and after a right to help with the law. Who adds a table decides about it here, in {@code outside-eyes.golden}.
 */
class OutsideEyesTest extends FullRecordTest {

    private static final String NOTHING = "nothing";
    /** What a record that nobody erases, follows, corrects or hands on has no row of. */
    private static final Set<String> NOT_FILLED = Set.of("account_used", "erasure", "erasure_words", "event_line",
            "file_again", "file_again_known", "guarded_file", "paper_put_away", "worker_assigned");

    @Autowired
    @Qualifier("caseworkJdbc")
    private JdbcClient casework;
    @Autowired
    private PlatformTransactionManager manager;

    @Test
    void seeOfEveryTableWhatIsDecided() throws IOException {
        var afi = shelter.outsider();
        var lawyer = shelter.outsider();
        var provider = provider(afi);
        provider(lawyer);
        var before = List.of(seen(afi), seen(lawyer));

        referred(provider);
        LegalRows.help(database, record, lawyer, why);
        var during = List.of(seen(afi), seen(lawyer));

        declined(provider);
        LegalRows.end(database, record, lawyer, efua.person());
        var after = List.of(seen(afi), seen(lawyer));

        assertThat(lines(before, during, after)).isEqualTo(new ClassPathResource("outside-eyes.golden")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** A table in which nobody has written anything would look shut to everybody. */
    @Test
    void looksAtTablesInWhichSomethingStands() {
        var empty = RecordTables.HANGING.stream().filter(table -> !database.superuser()
                .sql("select exists (select from casework." + table + ")").query(Boolean.class).single()).toList();

        assertThat(NOT_FILLED).containsAll(empty);
        assertThat(seen(efua.person()).values()).as("who manages the place sees most of them")
                .filteredOn(columns -> !columns.equals(NOTHING)).hasSizeGreaterThan(RecordTables.HANGING.size() / 2);
    }

    /** Columns that this person reads, with the number of rows where it is neither none nor a list for everybody. */
    private Map<String, String> seen(PersonId person) {
        var all = new TreeMap<String, String>();
        readable().forEach((table, columns) -> all.put(table, columns.isEmpty() || !hasRow(person, table) ? NOTHING
                : columns));
        return all;
    }

    private boolean hasRow(PersonId person, String table) {
        return Objects.requireNonNull(ActingPerson.as(person, () -> new TransactionTemplate(manager).execute(
                _ -> casework.sql("select exists (select from " + table + ")").query(Boolean.class).single())));
    }

    /** Every table and view of every schema, with the columns that the role of the pages may read. */
    private Map<String, String> readable() {
        var all = new TreeMap<String, String>();
        database.superuser().sql("""
                select n.nspname || '.' || c.relname as name, coalesce((select string_agg(a.attname, ', ' order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    and has_schema_privilege('kinward_web', n.oid, 'usage')
                    and has_column_privilege('kinward_web', c.oid, a.attnum, 'select')), '') as readable
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
                    and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                """).query((row, _) -> Map.entry(row.getString("name"), row.getString("readable"))).list()
                .forEach(table -> all.put(table.getKey(), table.getValue()));
        return all;
    }

    private static String lines(List<Map<String, String>> before, List<Map<String, String>> during,
            List<Map<String, String>> after) {
        var lines = new StringBuilder();
        for (var table : before.getFirst().keySet()) {
            lines.append(table).append('\n');
            for (int who = 0; who < 2; who++) {
                var seen = List.of(before.get(who), during.get(who), after.get(who)).stream()
                        .map(one -> Objects.requireNonNull(one.get(table))).toList();
                lines.append(who == 0 ? "  referral  " : "  right     ")
                        .append(seen.stream().distinct().count() == 1 ? "always " + seen.getFirst()
                                : "before " + seen.get(0) + " | during " + seen.get(1) + " | after " + seen.get(2))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private UUID provider(PersonId answers) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                with line as (insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places,
                    age_from, age_to, sexes, languages, cost, opening, state, checked_on, checked_by)
                    select :line, agency_id, 'SCHOOL', :name, :name, '', '{SCHOOL-ENROL}', '{}', 0, 25, '{GIRL,BOY}', '{}',
                    'FREE', '', 'OPEN', current_date, :by from casework.intake where id = :id returning id, agency_id)
                insert into casework.provider_account (provider_id, agency_id, person_id, given_by, given_at)
                select id, agency_id, :answers, :by, now() from line
                """).param("line", id).param("name", "Answers " + id).param("by", efua.person().value())
                .param("id", record.value()).param("answers", answers.value()).update();
        return id;
    }

    private void referred(UUID provider) {
        database.superuser().sql("""
                with sent as (insert into casework.referral (id, case_file_id, provider_id, service, urgency, way, words, sent_by,
                    sent_at, due_at) select gen_random_uuid(), f.id, :provider, 'SCHOOL-ENROL', 'HOUR', 'PROGRAM', :why, :by,
                    now(), now() + interval '1 hour' from casework.case_file f where f.intake_id = :id
                    returning id, provider_id),
                first as (insert into casework.referral_line (referral_id, provider_id, number, state, told, written_by,
                    written_at) select id, provider_id, 1, 'SENT', 'WORKER', :by, now() from sent)
                insert into casework.referral_share (referral_id, provider_id, part, words, sent_at, due_at)
                select id, provider_id, 'NUMBER', :why, now(), now() + interval '1 hour' from sent
                """).param("provider", provider).param("why", why).param("by", efua.person().value())
                .param("id", record.value()).update();
    }

    private void declined(UUID provider) {
        database.superuser().sql("""
                with sent as (select id, provider_id from casework.referral where provider_id = :provider),
                second as (insert into casework.referral_line (referral_id, provider_id, number, state, state_before, told,
                    written_by, written_at) select id, provider_id, 2, 'DECLINED', 'SENT', 'WORKER', :by, now() from sent)
                insert into casework.referral_reason select id, 2, 'DECLINED', 'OTHER', :why from sent
                """).param("provider", provider).param("why", why).param("by", efua.person().value()).update();
    }
}
