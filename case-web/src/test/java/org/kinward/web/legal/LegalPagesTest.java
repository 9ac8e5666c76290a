package org.kinward.web.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The legal page opens to who was given it; a child treated as an offender is an alert; nothing else waits for either. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalPagesTest {

    private static final Map<String, String> CHOICE = Map.of("wants.heard", "YES", "wants.compensation", "NOT_YET",
            "wants.wages", "YES", "along", "CARER", "told", "TOLD", "words", "Afraid of the man of the white lorry");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift manager;
    private Shift worker;
    private String helper = "";

    @BeforeAll
    void signIn() {
        manager = Shift.of(port, "manager");
        worker = Shift.of(port, "worker");
        helper = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single().toString();
    }

    /** A record of the manager's house. */
    private String file() {
        var intake = manager.begin();
        assertThat(manager.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.replace("/intake/", ""))).query(UUID.class).single().toString();
    }

    private String helped() {
        var file = file();
        var door = "/c/" + file + "/legal";
        assertThat(manager.send(manager.page(door), door, Map.of("helper", helper)).statusCode())
                .isEqualTo(302);
        return file;
    }

    @Test
    void opensToWhoWasGivenItAndShutsWithTheRight() {
        var file = file();
        var door = "/c/" + file + "/legal";
        assertThat(worker.get("/legal/" + file).statusCode()).isEqualTo(404);
        var page = manager.page(door);
        assertThat(page.text()).contains("Nobody helps this child with the law yet");
        assertThat(manager.send(page, door, Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(page, door, Map.of("helper", UUID.randomUUID().toString())).statusCode())
                .isEqualTo(422);

        assertThat(manager.send(page, door, Map.of("helper", helper)).statusCode()).isEqualTo(302);
        assertThat(manager.send(page, door, Map.of("helper", helper)).statusCode()).as("pressed twice")
                .isEqualTo(302);

        assertThat(worker.page("/legal").select("a[href=/legal/" + file + "]")).hasSize(1);
        assertThat(worker.page("/legal/" + file).text()).contains("Legal help", "Nobody has asked this child yet");
        assertThat(manager.get("/legal/" + file).statusCode()).as("who gave it").isEqualTo(404);
        assertThat(manager.send(manager.page(door), door + "/end", Map.of("helper", helper)).statusCode())
                .isEqualTo(302);
        assertThat(worker.get("/legal/" + file).statusCode()).isEqualTo(404);
    }

    /** Who leads the house opens no legal page alone, and nobody reads one without the others knowing. */
    @Test
    void isNotGivenToOneselfAndShowsWhoElseWasGivenIt() {
        var file = helped();
        var door = "/c/" + file + "/legal";
        var own = database.superuser()
                .sql("select person_id::text from account.credential where sign_in_name = 'manager'")
                .query(String.class).single();
        var page = manager.page(door);
        assertThat(page.select("option[value=" + own + "]")).isEmpty();
        var refused = manager.send(page, door, Map.of("helper", own));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("Nobody gives this right to oneself");
        assertThat(manager.get("/legal/" + file).statusCode()).isEqualTo(404);
        assertThat(worker.page("/legal/" + file).text()).doesNotContain("Who else reads this page");

        var other = database.superuser()
                .sql("select person_id::text from account.credential where sign_in_name = 'provider'")
                .query(String.class).single();
        assertThat(manager.send(page, door, Map.of("helper", other)).statusCode()).isEqualTo(302);
        assertThat(worker.page("/legal/" + file).text()).contains("Who else reads this page", "gave the right on");
    }

    /** A lawyer has the account of a provider: the right on one file opens its legal page, and nothing else of it. */
    @Test
    void opensToALawyerOutsideTheAgency() {
        var file = file();
        var door = "/c/" + file + "/legal";
        var lawyer = Shift.of(port, "provider");
        assertThat(lawyer.get("/legal/" + file).statusCode()).isEqualTo(404);
        var person = database.superuser().sql("select person_id::text from account.credential "
                + "where sign_in_name = 'provider'").query(String.class).single();
        assertThat(manager.send(manager.page(door), door, Map.of("helper", person)).statusCode()).isEqualTo(302);

        assertThat(lawyer.page("/legal").select("a[href=/legal/" + file + "]")).hasSize(1);
        var path = "/legal/" + file + "/choice";
        assertThat(lawyer.send(lawyer.page(path), path, CHOICE).statusCode()).isEqualTo(302);
        assertThat(lawyer.page("/legal/" + file).text()).contains("white lorry");
        assertThat(lawyer.get("/c/" + file).statusCode()).isIn(403, 404);
        assertThat(manager.send(manager.page(door), door + "/end", Map.of("helper", person)).statusCode())
                .isEqualTo(302);

        assertThat(lawyer.get("/legal/" + file).statusCode()).isEqualTo(404);
    }

    /** The golden file: everything a lawyer outside reads before, during and after the right, word by word. */
    @Test
    void showsALawyerTheLegalPageWhileTheRightHoldsAndNothingElse() throws IOException {
        var file = file();
        var door = "/c/" + file + "/legal";
        var lawyer = Shift.of(port, "provider");
        var person = database.superuser().sql("select person_id::text from account.credential "
                + "where sign_in_name = 'provider'").query(String.class).single();
        var seen = new StringBuilder("before\n").append(read(lawyer, file));

        assertThat(manager.send(manager.page(door), door, Map.of("helper", person)).statusCode()).isEqualTo(302);
        var problem = door + "/offender";
        assertThat(manager.send(manager.page(problem), problem, Map.of("treated", "DETAINED", "words",
                "Held at the post")).statusCode()).isEqualTo(302);
        var choice = "/legal/" + file + "/choice";
        assertThat(lawyer.send(lawyer.page(choice), choice, CHOICE).statusCode()).isEqualTo(302);
        var begin = "/legal/" + file + "/new";
        assertThat(lawyer.send(lawyer.page(begin), begin, Map.of("to", "WAGES")).statusCode()).isEqualTo(302);
        seen.append("during\n").append(read(lawyer, file));

        assertThat(manager.send(manager.page(door), door + "/end", Map.of("helper", person)).statusCode())
                .isEqualTo(302);
        seen.append("after\n").append(read(lawyer, file));

        assertThat(seen.toString()).isEqualTo(new ClassPathResource("legal-fields.golden")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** Every address of the record and of the legal page, and of what is there each piece of text. */
    private static String read(Shift lawyer, String file) {
        var seen = new StringBuilder();
        for (var path : List.of("/legal/F", "/legal/F/choice", "/legal/F/new", "/c/F", "/c/F/story", "/c/F/legal",
                "/c/F/days",
                "/c/F/needs", "/c/F/plan", "/c/F/referrals", "/c/F/documents", "/c/F/consent")) {
            var answer = lawyer.get(path.replace("F", file));
            seen.append("  ").append(path).append(answer.statusCode() == 200 ? "\n" : " nothing\n");
            if (answer.statusCode() == 200) {
                parsed(answer).select("main *").stream().map(Element::ownText).map(String::strip)
                        .filter(text -> !text.isEmpty()).map(LegalPagesTest::masked)
                        .forEach(text -> seen.append("    ").append(text).append('\n'));
            }
        }
        return seen.toString();
    }

    private static String masked(String text) {
        return text.replaceAll("[0-9A-Z]{5}-[0-9A-Z]{5}", "(number)").replaceAll("\\d{1,2} \\w+ \\d{4}.*", "(time)");
    }

    @Test
    void writesWhatTheChildChoseAndThatItChangedItsMind() {
        var file = helped();
        var path = "/legal/" + file + "/choice";
        var form = worker.page(path);
        assertThat(worker.send(form, path, Map.of()).statusCode()).isEqualTo(400);

        assertThat(worker.send(form, path, CHOICE).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, path, CHOICE).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(worker.page("/legal/" + file).text()).contains("white lorry", "A carer of the house");
        var older = worker.page(path);
        assertThat(worker.send(worker.page(path), path, changed("NO")).statusCode()).isEqualTo(302);
        var late = worker.send(older, path, changed("NOT_YET"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("textarea").text()).contains("white lorry");
        assertThat(database.superuser()
                .sql("select count(*) from casework.legal_choice c where c.case_file_id = ?::uuid "
                        + "and c::text ilike '%lorry%'")
                .param(file).query(Long.class).single()).as("in clear").isZero();
    }

    private static Map<String, String> changed(String heard) {
        var typed = new HashMap<>(CHOICE);
        typed.put("wants.heard", heard);
        return typed;
    }

    @Test
    void movesAHearingAsADayAndAProceedingToItsSentence() {
        var file = helped();
        var path = "/legal/" + file + "/new";
        var form = worker.page(path);
        assertThat(worker.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, Map.of("to", "HEARING")).statusCode()).as("without a day").isEqualTo(400);
        var hearing = Map.of("to", "HEARING", "facts.on.day", "3", "facts.on.month", "3", "facts.on.year", "2099",
                "facts.hour", "9");
        assertThat(worker.send(form, path, hearing).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, path, hearing).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(tasks(file)).isOne();

        move(file, Map.of("to", "HELD"), 302);
        assertThat(tasks(file)).isZero();

        assertThat(worker.send(worker.page(path), path, Map.of("to", "PROCEEDING")).statusCode()).isEqualTo(302);
        var tenYears = Map.of("to", "CONVICTED", "facts.sentence", "PRISON", "words", "Ten years");
        move(file, tenYears, 422);
        move(file, Map.of("to", "CHARGED", "words", "Trafficking"), 400);
        move(file, Map.of("to", "CHARGED", "facts.law", "TRAFFICKING", "words", "Trafficking of a child"), 302);
        move(file, Map.of("to", "CONVICTED"), 400);
        move(file, Map.of("to", "CONVICTED", "words", "Ten years"), 400);
        move(file, tenYears, 302);
        assertThat(worker.page("/legal/" + file).text()).contains("Ten years", "Prison", "Law against trafficking");
    }

    @Test
    void followsWagesUntilTheyArePaid() {
        var file = helped();
        var path = "/legal/" + file + "/new";
        var form = worker.page(path);
        assertThat(worker.send(form, path, Map.of("to", "WAGES", "facts.units", "many", "facts.currency", "XOF"))
                .statusCode()).isEqualTo(400);
        assertThat(worker.send(form, path, Map.of("to", "WAGES", "facts.units", "90 000", "facts.currency", "XOF"))
                .statusCode()).isEqualTo(302);
        assertThat(worker.page("/legal/" + file).text()).contains("Asked for", "90,000 XOF");

        move(file, Map.of("to", "AWARDED"), 400);
        move(file, Map.of("to", "AWARDED", "facts.units", "20 000", "facts.currency", "xof"), 302);
        move(file, Map.of("to", "PAID", "facts.units", "20000", "facts.currency", "XOF"), 302);

        assertThat(worker.page("/legal/" + file).text()).contains("Paid to the child", "XOF");
        assertThat(worker.page("/legal/" + file).select("a[href*='/line?matter=']")).as("over").isEmpty();
    }

    /** The first matter in which something is to be done. */
    private void move(String file, Map<String, String> typed, int status) {
        var link = worker.page("/legal/" + file).select("a[href*='/line?matter=']").first().attr("href");
        assertThat(worker.send(worker.page(link), "/legal/" + file + "/line", typed).statusCode())
                .as(typed.toString()).isEqualTo(status);
    }

    private long tasks(String file) {
        return database.superuser().sql("""
                select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id
                where f.id = ?::uuid and t.kind = 'HEARING_DAY' and t.done_at is null
                """).param(file).query(Long.class).single();
    }

    @Test
    void alertsThatAChildIsTreatedAsAnOffender() {
        var file = helped();
        var path = "/c/" + file + "/legal/offender";
        var form = manager.page(path);
        assertThat(manager.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        var held = Map.of("treated", "DETAINED", "words", "Held at the post since the morning");

        assertThat(manager.send(form, path, held).statusCode()).isEqualTo(302);
        assertThat(manager.send(form, path, held).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(worker.page("/legal/" + file).text()).contains("This child is treated as if guilty");
        assertThat(urgent(file)).isOne();
        var end = manager.page("/c/" + file + "/legal").select("a[href*='offender/end']").attr("href");
        var ending = manager.page(end);
        assertThat(manager.send(ending, path + "/end", Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(ending, path + "/end", Map.of("how", "RELEASED")).statusCode()).isEqualTo(302);
        assertThat(manager.send(ending, path + "/end", Map.of("how", "RELEASED")).statusCode()).isEqualTo(409);
        assertThat(urgent(file)).isZero();
    }

    private long urgent(String file) {
        return database.superuser().sql("""
                select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id
                where f.id = ?::uuid and t.kind = 'RIGHTS_PROBLEM' and t.urgent and t.done_at is null
                """).param(file).query(Long.class).single();
    }
}
