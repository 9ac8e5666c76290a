package org.kinward.web.access.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever leaves, or whose place closes, is on shift there no more in the vault's memory either, signed off or not. */
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
        assertThat(mirrored()).containsExactly("on_shift");
    }

    @Test
    void endsWithTheWork() {
        send("/admin/people/" + carer + "/end", Map.of("reason", "MOVED"), 302);

        assertThat(mirrored()).isEmpty();
    }

    @Test
    void endsWithThePlace() {
        send("/admin/places/" + place + "/close", Map.of("reason", "MOVED"), 302);

        assertThat(mirrored()).isEmpty();
    }

    private void send(String page, Map<String, String> typed, int status) {
        var answer = admin.submit(page, page, typed);
        assertThat(answer.statusCode()).as(Browser.parsed(answer).select("main").text()).isEqualTo(status);
    }

    private List<String> mirrored() {
        return database.superuser().sql("select capacity from identity.direct_care where person_id = ? and granted")
                .param(carer).query(String.class).list();
    }

    private UUID id(String sql, String name) {
        return database.superuser().sql(sql).param(name).query(UUID.class).single();
    }
}
