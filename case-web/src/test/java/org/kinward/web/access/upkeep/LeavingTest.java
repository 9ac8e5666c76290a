package org.kinward.web.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever leaves, or whose place closes, is on shift there no more in the vault's memory either, signed off or not, and
 * acts for no manager there.
 */
@WholeProgramTest
class LeavingTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;
    private UUID place = UUID.randomUUID();
    private UUID carer = UUID.randomUUID();

    @BeforeEach
    void aCarerIsOnShiftInTheVaultsMemory() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
        var name = "Leaving " + place.toString().replaceAll("[^a-f]", "");
        send("/admin/new-place", Map.of("name", name, "kind", "shelter", "district", ""), 302);
        place = id("select id from account.place where name = ?", name);
        var sign = "leaving-" + carer.toString().substring(0, 8);
        send("/admin/new-person", Map.of("name", "Somebody who leaves", "signIn", sign, "roles", "DUTY_CARER"), 200);
        carer = id("select person_id from account.credential where sign_in_name = ?", sign);
        send("/admin/people/" + carer, Map.of("roles", "DUTY_CARER", "member", place.toString()), 302);
        database.superuser().sql("""
                insert into identity.direct_care (person_id, capacity, scope_id, granted, until, decided_at)
                values (?, 'on_shift', ?, true, now() + interval '8 hours', now() - interval '1 minute')
                """).params(carer, place).update();
        acting();
        assertThat(mirrored()).containsExactlyInAnyOrder("on_shift", "acting_manager");
    }

    /** In a season in which nobody else is away. */
    private void acting() {
        database.superuser().sql("""
                with away as (insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                    select :place, p.agency_id, p.id, now() + interval '100 days', now() + interval '101 days', p.id
                    from account.person p join account.credential c on c.person_id = p.id
                    where c.sign_in_name = 'manager' returning *),
                acts as (insert into casework.acting_manager (id, absence_id, agency_id, place_id, away_id, cover_id,
                        from_at, until_at, given_by)
                    select :place, id, agency_id, :place, person_id, :carer, from_at, until_at, person_id from away
                    returning *)
                insert into identity.direct_care (person_id, capacity, scope_id, span_id, away_id, granted, since, until,
                    decided_at)
                select cover_id, 'acting_manager', place_id, id, away_id, true, from_at, until_at,
                    now() - interval '1 minute' from acts
                """).param("place", place).param("carer", carer).update();
    }

    @AfterEach
    void nobodyIsAway() {
        database.superuser().sql("delete from casework.acting_manager where id = ?").param(place).update();
        database.superuser().sql("delete from casework.absence where id = ?").param(place).update();
    }

    @Test
    void endsWithTheWork() {
        send("/admin/people/" + carer + "/end", Map.of("reason", "MOVED"), 302);

        assertThat(mirrored()).isEmpty();
        assertThat(ended()).isTrue();
    }

    @Test
    void endsWithThePlace() {
        send("/admin/places/" + place + "/close", Map.of("reason", "MOVED"), 302);

        assertThat(mirrored()).isEmpty();
        assertThat(ended()).isTrue();
    }

    private void send(String page, Map<String, String> typed, int status) {
        var answer = admin.submit(page, page, typed);
        assertThat(answer.statusCode()).as(Browser.parsed(answer).select("main").text()).isEqualTo(status);
    }

    private boolean ended() {
        return database.superuser().sql("select ended_at is not null from casework.acting_manager where id = ?")
                .param(place).query(Boolean.class).single();
    }

    private List<String> mirrored() {
        return database.superuser().sql("select capacity from identity.direct_care where person_id = ? and granted")
                .param(carer).query(String.class).list();
    }

    private UUID id(String sql, String name) {
        return database.superuser().sql(sql).param(name).query(UUID.class).single();
    }
}
