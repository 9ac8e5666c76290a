package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a health worker ticks of sexual violence has a key of its own: the lead worker reads it, and nobody else. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthWorkersTickTest {

    private static final String FIELD = "HEALTH_APART_FOUND";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift worker;
    private Shift carer;
    private String intake = "";
    private String file = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        carer = Shift.carer(port);
        intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        file = "/c/" + one("select id from casework.case_file where intake_id = '" + intake.substring(8) + "'");
    }

    @Test
    void isOnlyTakenFromAHealthWorker() {
        var before = held();
        for (var who : List.of("", "NOBODY_YET")) {
            var refused = send(Map.of("q.examinedBy.value", who, "q.found", "RECENT", "q.result", "Two stitches"));

            assertThat(refused.statusCode()).as(who).isEqualTo(400);
            assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Say which health worker");
            assertThat(parsed(refused).select("textarea[name=q.result]").text()).as("nothing is lost")
                    .isEqualTo("Two stitches");
        }
        assertThat(send(Map.of("q.examinedBy.value", "NURSE", "q.found", "POSSIBLE")).statusCode())
                .as("possible is for who sees the child first").isEqualTo(400);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void isReadByTheLeadWorkerOnly() {
        assertThat(send(Map.of("q.examinedBy.value", "NURSE", "q.found", "EARLIER")).statusCode()).isEqualTo(302);
        assertThat(worker.page(intake + "/days/health-check").select("input[name=q.found][checked]"))
                .as("never shown back").isEmpty();

        await().untilAsserted(() -> assertThat(shown(worker)).contains("Sexual violence longer ago"));
        assertThat(carer.page(file).select("input[name=wanted][value=" + FIELD + "]")).isEmpty();
        assertThat(one("select count(*) from casework.first_days_health_check c where c::text ~* 'earlier|sexual'"))
                .isEqualTo("0");
    }

    /** With every result something is written, as long as any other: that it is there says nothing. */
    @Test
    void isThereWithEveryResult() {
        var before = held();
        send(Map.of("q.examinedBy.value", "DOCTOR", "q.result", "Nothing broken"));

        assertThat(held()).isEqualTo(before + 1);
        assertThat(
                one("select count(distinct octet_length(ciphertext)) from identity.held_value where field = '" + FIELD
                        + "'"))
                .isEqualTo("1");
    }

    private HttpResponse<String> send(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("origin.toldBy", "WORKER");
        return worker.answer(intake + "/days/health-check", fields);
    }

    private String shown(Shift who) {
        var form = who.page(file);
        var number = form.select("form:has(input[name=wanted][value=" + FIELD + "]) input[name=number]").last();
        return who.send(form, file + "/show", Map.of("wanted", FIELD, "number", number == null ? "0" : number.val()))
                .body();
    }

    private long held() {
        return Long.parseLong(one("""
                select count(*) from identity.held_value v join identity.held_child c on c.id = v.child_id
                join casework.intake i on i.reference = c.reference where v.field = '%s' and i.id = '%s'
                """.formatted(FIELD, intake.substring(8))));
    }

    private String one(String sql) {
        return database.superuser().sql(sql).query(String.class).single();
    }
}
