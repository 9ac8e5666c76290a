package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database says, with its own number for it, that the disk is full: at each table in turn, as it would be. */
@WholeProgramTest
class DiskFullTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift carer;
    private String intake;

    @BeforeEach
    void aNight() {
        database.superuser().sql("""
                create or replace function public.disk_full() returns trigger language plpgsql as $$
                begin
                    raise exception 'could not extend file' using errcode = '53100';
                end $$
                """).update();
        carer = Shift.carer(port);
        intake = carer.begin();
    }

    @AfterEach
    void room() {
        for (var table : new String[]{"casework.first_hour_safety", "casework.outbox", "identity.held_value"}) {
            database.superuser().sql("drop trigger if exists disk_full on " + table).update();
        }
    }

    @Test
    void keepsASheetThatCouldNotBeSavedAndSavesItAsSoonAsThereIsRoom() {
        full("casework.first_hour_safety");

        var refused = carer.answer(intake + "/safety", Map.of("q.safeHere.value", "YES"));
        room();
        var again = parsed(carer.send(parsed(refused), "/refill", Map.of()));
        var saved = carer.send(again, intake + "/safety", Map.of());

        assertUnavailable(refused);
        assertThat(again.select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
    }

    @Test
    void createsNoHalfRecordAndAWholeOneAsSoonAsThereIsRoom() {
        var check = carer.page(intake + "/check");
        full("casework.outbox");

        var refused = carer.send(check, intake + "/create", Map.of());
        var half = records();
        room();
        var created = carer.send(check, intake + "/create", Map.of());

        assertUnavailable(refused);
        assertThat(half).isZero();
        assertThat(created.statusCode()).isEqualTo(302);
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void writesNoNameDownInPart() {
        full("identity.held_value");
        var page = carer.page(intake + "/name");

        var refused = carer.send(page, intake + "/name", Map.of("name", "Akouvi", "word", "Hirondelle"));
        var word = callWord();
        room();
        var saved = carer.send(page, intake + "/name", Map.of("name", "Akouvi", "word", "Hirondelle"));

        assertUnavailable(refused);
        assertThat(word).isEqualTo("none");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(callWord()).isEqualTo("Hirondelle");
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(parsed(answer).select("h1").text()).isEqualTo("Kinward is not available right now");
        assertThat(answer.body()).doesNotContain("could not extend", "Exception", "Akouvi");
    }

    private void full(String table) {
        database.superuser().sql("create trigger disk_full before insert on " + table
                + " for each row execute function public.disk_full()").update();
        database.superuser().sql("grant usage on schema public to kinward_web, kinward_vault").update();
    }

    private long records() {
        return database.superuser().sql("select count(*) from casework.case_file where intake_id = ?::uuid")
                .param(intake.substring("/intake/".length())).query(Long.class).single();
    }

    private String callWord() {
        return database.superuser().sql("select coalesce(call_word, 'none') from casework.intake where id = ?::uuid")
                .param(intake.substring("/intake/".length())).query(String.class).single();
    }
}
