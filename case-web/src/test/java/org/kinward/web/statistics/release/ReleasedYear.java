package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.intake.Shift;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A past year of Lantern with 23 girls, 14 boys and 3 girls under 12, all at the manager's place, and its tables by sex and age. */
public final class ReleasedYear {

    private static final String RECORDS = """
            insert into statistics.record (record_id, agency_id, from_snapshot, child_key, place, opened_month, estimated, sex,
                age_at_intake, age_when_left, age_at_closing, age_basis, origin_country, origin_region, destination_country,
                border, parents, disability, status, came_by, recruiter, first_or_again, school, birth_registered, outcome,
                form_happened, form_intended, form_suspected, activity, factor, factor_open, need, service, service_begun)
            select gen_random_uuid(), :agency, (select max(number) from statistics.snapshot_seal where agency_id = :agency),
                1000000 + :year * 1000 + n, (select number from statistics.category where agency_id = :agency
                    and dimension = 'PLACE' and code = :place), :year * 12 + 4, false,
                (select number from statistics.category where agency_id = :agency and dimension = 'SEX'
                    and code = case when n <= 26 then 'GIRL' else 'BOY' end),
                case when n <= 3 then 6 + 8 else 6 + 14 end, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, '{1}', '{1}', '{1}',
                '{1}', '{1}', '{1}', '{1}', '{1}', '{1}'
            from generate_series(:first, :last) n
            """;

    final int year;
    final Shift officer;
    private final int port;
    private final JdbcClient superuser;
    private final Consumer<AgencyId> snapshot;

    ReleasedYear(int port, TestDatabase database, Snapshots snapshots, int back) {
        this(port, database.superuser(), agency -> snapshots.take(agency, Optional.empty(), Instant.now()), back);
    }

    /** The same behind the back of a program that runs elsewhere, which takes its snapshot in its own way. */
    public ReleasedYear(int port, JdbcClient superuser, Consumer<AgencyId> snapshot, int back) {
        this.port = port;
        this.superuser = superuser;
        this.snapshot = snapshot;
        this.year = LocalDate.now(ZoneOffset.UTC).getYear() - back;
        this.officer = Shift.of(port, "officer");
        grow(1, 40);
    }

    /** More children of that year are written down, by their numbers; from the 27th on they are boys. */
    void grow(int first, int last) {
        var agency = superuser.sql("select id from account.agency where name = 'Lantern'").query(UUID.class)
                .single();
        addAChild(port);
        snapshot.accept(new AgencyId(agency));
        superuser.sql(RECORDS).param("agency", agency).param("year", year).param("place", place())
                .param("first", first).param("last", last).update();
        // what came into a snapshot behind its seal is found out, so the newest one is another
        addAChild(port);
        snapshot.accept(new AgencyId(agency));
    }

    private static void addAChild(int port) {
        var worker = Shift.of(port, "worker");
        var child = worker.begin();
        worker.answer(child + "/check", child + "/create");
    }

    /** A place of the manager that has had a child. */
    private String place() {
        return superuser.sql("""
                select g.code from account.standing s join account.credential c on c.person_id = s.person_id
                join statistics.category g on g.dimension = 'PLACE' and g.code = s.scope_id::text
                where c.sign_in_name = 'manager' and s.capacity = 'place_manager' limit 1
                """).query(String.class).single();
    }

    /** Chooses two tables; where the year is. */
    public String declared() {
        return declared(declare("AGE_TWO_SEX"));
    }

    /** Chooses tables that show chance; where the year is. */
    public String declaredNoisy(String... tables) {
        return declared(declare(Map.of("protection", "NOISY"), tables));
    }

    /** Where the year is after it was declared. */
    static String declared(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return Shift.to(sent);
    }

    /** Sends the form with these tables only. */
    HttpResponse<String> declare(String... tables) {
        return declare(Map.of("protection", "SUPPRESSED"), tables);
    }

    /** The same with what is ticked and typed besides. */
    HttpResponse<String> declare(Map<String, String> besides, String... tables) {
        var page = officer.page("/releases/new");
        var csrf = page.select("form[action=/releases/new] [name=_csrf]").val();
        var typed = new HashMap<>(Map.of("_csrf", csrf, "year", "" + year, "tables", String.join(",", tables)));
        typed.putAll(besides);
        return officer.post("/releases/new", typed);
    }

    /** Of the children 26 were taken from Togo to Nigeria, 11 from Benin to Gabon and 3 from Ghana to Gabon. */
    ReleasedYear withRoutes() {
        superuser.sql("""
                update statistics.record r set origin_country = (select number from statistics.category where
                        agency_id = r.agency_id and dimension = 'ORIGIN_COUNTRY' and code = case when child_key % 1000 <= 26
                            then 'TG' when child_key % 1000 <= 37 then 'BJ' else 'GH' end),
                    destination_country = (select number from statistics.category where agency_id = r.agency_id
                        and dimension = 'DESTINATION_COUNTRY' and code = case when child_key % 1000 <= 26 then 'NG' else 'GA' end)
                where opened_month = :year * 12 + 4 and child_key / 1000 = 1000 + :year
                """).param("year", year).update();
        return this;
    }

    /** Three girls are five years old, 11 girls and 14 boys are 14, and 12 girls are 16. */
    ReleasedYear withManyAges() {
        superuser.sql("""
                update statistics.record set age_at_intake = 6 + case when child_key % 1000 <= 3 then 5
                    when child_key % 1000 between 15 and 26 then 16 else 14 end
                where opened_month = :year * 12 + 4 and child_key / 1000 = 1000 + :year
                """).param("year", year).update();
        return this;
    }

    /** Of the children 26 come from Plateaux in Togo and 14 from Plateaux in the Congo. */
    ReleasedYear withRegionsOfOneName() {
        superuser.sql("""
                update statistics.record r set origin_region = (select number from statistics.category where
                        agency_id = r.agency_id and dimension = 'ORIGIN_REGION' and code = case when child_key % 1000 <= 26
                            then 'TG-P' else 'CG-14' end)
                where opened_month = :year * 12 + 4 and child_key / 1000 = 1000 + :year
                """).param("year", year).update();
        return this;
    }

    /** Presses and waits until it is over. */
    String released(String family, String audience) {
        asked(family, audience);
        return over(family);
    }

    /** Presses. */
    public void asked(String family, String audience) {
        var sent = officer.send(officer.page(family), family + "/release", Map.of("audience", audience));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    }

    /** Looks until it is over. */
    public String over(String family) {
        var over = await().atMost(Duration.ofMinutes(2)).until(() -> officer.get(family + "/job"),
                answer -> answer.headers().firstValue("Refresh").isEmpty());
        return Browser.parsed(over).select("main").text();
    }

    /** Changes what nobody may change. */
    void forge(String statement) {
        superuser.sql("do $$ begin set local session_replication_role = replica; " + statement + "; end $$")
                .update();
    }
}
