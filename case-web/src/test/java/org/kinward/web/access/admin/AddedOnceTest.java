package org.kinward.web.access.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same form adds one person, however often its button is pressed, and the second press says so. */
@WholeProgramTest
class AddedOnceTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
    }

    @Test
    void saysThatThePersonIsAddedAndLeadsToWhereANewCodeIsMade() {
        var fields = typed("twice-pressed");
        var first = admin.post("/admin/new-person", fields);
        var second = admin.post("/admin/new-person", fields);
        var page = parsed(admin.get(Shift.to(second) + "?added"));

        assertThat(parsed(first).select("main code").text()).isNotEmpty();
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location").orElseThrow()).endsWith("?added");
        assertThat(page.text()).contains("This person is added already");
        assertThat(page.select("form[action$=/code]")).hasSize(1);
        assertThat(people("twice-pressed")).isOne();
    }

    @Test
    void addsOnePersonWhenBothPressesComeAtTheSameMoment() throws Exception {
        var fields = typed("pressed-at-once");
        Callable<HttpResponse<String>> press = () -> admin.post("/admin/new-person", fields);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var one = hands.submit(press);
            var other = hands.submit(press);

            assertThat(new int[]{one.get().statusCode(), other.get().statusCode()})
                    .containsExactlyInAnyOrder(200, 302);
        }
        assertThat(people("pressed-at-once")).isOne();
    }

    @Test
    void stillSaysThatANameOfSomebodyElseIsTaken() {
        admin.post("/admin/new-person", typed("name-of-one"));

        var taken = admin.post("/admin/new-person", typed("name-of-one"));

        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(parsed(taken).select("input[name=name]").val()).isEqualTo("Pressed name-of-one");
    }

    private Map<String, String> typed(String name) {
        return new HashMap<>(Browser.filled(parsed(admin.get("/admin/new-person")), "/admin/new-person",
                Map.of("name", "Pressed " + name, "signIn", name, "roles", "DATA_OFFICER")));
    }

    private long people(String name) {
        return database.superuser().sql("select count(*) from account.person where name = ?").param("Pressed " + name)
                .query(Long.class).single();
    }
}
