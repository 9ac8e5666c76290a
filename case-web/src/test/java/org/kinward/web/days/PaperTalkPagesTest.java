package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first days on paper: blank forms of both languages, a talk entered from one, and what becomes of the paper (F24). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTalkPagesTest {

    private static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Africa/Lome")).minusDays(1);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private ConsentHands child;

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker").inEnglish();
        child = ConsentHands.recorded(worker, database);
    }

    private String file() {
        return child.consent().replace("/consent", "");
    }

    private static Map<String, String> told(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("on.day", "" + YESTERDAY.getDayOfMonth(), "on.month",
                "" + YESTERDAY.getMonthValue(), "on.year", "" + YESTERDAY.getYear(), "minutes", "20", "setting.where",
                "OUTSIDE", "setting.interpreted", "NOBODY_NEEDED", "ended", "CALM"));
        all.putAll(typed);
        return all;
    }

    private static final Map<String, String> BY_THE_GUARD = Map.of("paper.hour", "06:10", "paper.to.who", "STRANGER",
            "paper.to.role", "GUARD", "paper.why", "NO_POWER");

    @Test
    void entersATalkFromPaperWithThePagesThatBelongToIt() {
        var talk = file() + "/days/talk";
        var form = worker.page(talk + "?told=");
        var nobody = worker.send(form, talk, told(Map.of("paper.hour", "25:00")));
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(parsed(nobody).select(".govuk-error-summary").text()).contains("Write the time",
                "Choose who wrote the paper", "Choose why it was on paper");

        var entered = worker.send(form, talk, told(BY_THE_GUARD));
        var hub = hub(Shift.whole(entered));

        assertThat(Shift.whole(worker.send(form, talk, told(BY_THE_GUARD)))).as("pressed twice").endsWith("?talk=1");
        assertThat(count("casework.talk where paper_told_role = 'GUARD' and intake_id")).isOne();
        assertThat(hub.text()).contains("You now write what was told in talk 1", "Told on", "06:10", "A guard",
                "No power",
                "Entered by", "Nobody has said");
        writesAPageOfIt(hub.select("a[href*=/days/child-status]").attr("href"));
        isFiled();
    }

    private Document hub(String to) {
        assertThat(to).endsWith("/days?talk=1");
        return worker.page(to.substring(to.indexOf("/c/")));
    }

    /** Talk and day stand there already, and the way back leads to the next page of the same talk. */
    private void writesAPageOfIt(String path) {
        assertThat(path).isEqualTo(child.intake() + "/days/child-status?talk=1");
        var page = worker.page(path);
        assertThat(page.select("select[name=origin.talk] option[selected]").val()).isEqualTo("1");
        assertThat(page.select("input[name=origin.toldOn.day]").val()).isEqualTo("" + YESTERDAY.getDayOfMonth());

        var saved = worker.send(page, path, Map.of("q.stands.value", "AT_RISK"));

        assertThat(saved.statusCode()).as(parsed(saved).select("main").text()).isEqualTo(302);
        assertThat(Shift.whole(saved)).endsWith("/days?talk=1");
        assertThat(count("casework.first_days_child_status where talk = 1 and told_on = date '" + YESTERDAY
                + "' and intake_id")).isOne();
    }

    /** A nurse wrote down what she saw, and no talk was held: when it was, and to whom it was told, is kept with the note (F24). */
    @Test
    void entersANoteFromPaper() {
        var note = file() + "/story/note";
        var form = worker.page(worker.page(file() + "/story").select("a[href*='/story/note?told=']").attr("href"));
        var words = Map.of("words", "The burn is dry, and she slept well", "kind", "OBSERVATION");
        var nobody = worker.send(form, note, noted(words, YESTERDAY));
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(parsed(nobody).select(".govuk-error-summary").text()).contains("Choose who wrote the paper",
                "Choose why it was on paper");
        var told = new HashMap<>(words);
        told.putAll(Map.of("paper.hour", "06:10", "paper.to.who", "STRANGER", "paper.to.role", "HEALTH_WORKER",
                "paper.why", "NO_ACCOUNT"));
        assertThat(worker.send(form, note, noted(told, YESTERDAY.plusDays(3))).statusCode()).as("still to come")
                .isEqualTo(400);

        assertThat(worker.send(form, note, noted(told, YESTERDAY)).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, note, noted(told, YESTERDAY)).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(worker.page(file() + "/story").text()).contains("The burn is dry", "06:10", "A health worker");
        assertThat(database.superuser().sql("""
                select count(*) from casework.note n join casework.case_file f on f.id = n.case_file_id
                where n.paper_told_role = 'HEALTH_WORKER' and n.paper_told_on = ? and n.paper_since < n.written_at
                    and f.intake_id = ?
                """).params(YESTERDAY, child.record()).query(Long.class).single()).isOne();
    }

    private static Map<String, String> noted(Map<String, String> typed, LocalDate day) {
        var all = new HashMap<>(typed);
        all.putAll(Map.of("paper.day.day", "" + day.getDayOfMonth(), "paper.day.month", "" + day.getMonthValue(),
                "paper.day.year", "" + day.getYear()));
        return all;
    }

    /** It is another paper than that of the first hour, which was typed at once. */
    private void isFiled() {
        var path = child.intake() + "/paper";
        assertThat(worker.get(path).statusCode()).isEqualTo(404);
        assertThat(worker.get(path + "?talk=2").statusCode()).isEqualTo(404);
        assertThat(worker.get(path + "?talk=x").statusCode()).isEqualTo(404);

        assertThat(worker.send(worker.page(path + "?talk=1"), path, Map.of("became", "FILED")).statusCode())
                .isEqualTo(302);

        assertThat(worker.page(file() + "/days").text()).contains("Filed under the number");
    }

    private long count(String from) {
        return database.superuser().sql("select count(*) from " + from + " = ?").param(UUID.fromString(
                child.intake().substring("/intake/".length()))).query(Long.class).single();
    }

    /** Every page of the first days, the talk, one paper, who answers and five rows: as many questions and boxes in both. */
    @Test
    void printsTheSameQuestionsInBothLanguages() {
        var english = blank("en");
        var french = blank("fr");
        worker.inEnglish();

        assertThat(english.select("h1").text()).isEqualTo("First days on paper");
        assertThat(french.select("h1").text()).isEqualTo("Premiers jours sur papier");
        assertThat(counts(french)).isEqualTo(counts(english)).hasSize(1 + 16 + 1 + 6);
        assertThat(english.text()).contains("Number on the label", "Names of the child", "Where the child comes from",
                "Given name", "Koranic school", "Entered by");
        assertThat(english.text() + french.text()).doesNotContain("??");
    }

    private Document blank(String language) {
        worker.get("/language/" + language + "?to=/profile");
        var printed = worker.send(worker.page("/intake"), "/intake/blank", Map.of("then", "DAYS"));
        assertThat(printed.statusCode()).isEqualTo(200);
        return parsed(printed);
    }

    /** Of each sheet how many lines and boxes it has. */
    private static List<String> counts(Document page) {
        return page.select(".kinward-blank").stream()
                .map(sheet -> sheet.select("p").size() + " " + sheet.select(".kinward-box").size()).toList();
    }
}
