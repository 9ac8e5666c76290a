package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.consent.sound.SoundExamples;
import org.kinward.core.consent.sound.SoundFile;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The statement as sound: put in by administrators, played by everybody at work, remembered with what was said to it. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementSoundTest {

    private static final String SOUND = "/admin/statements/sound";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin = new Browser(0);
    private String version = "";

    @BeforeAll
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");
        admin.get("/language/en?to=/profile");
        version = Shift.of(port, "worker").page(Shift.of(port, "worker").begin() + "/told")
                .select("[name=q.statement.version]").val();
        assertThat(put(page("en"), SoundExamples.wav(4)).statusCode()).isEqualTo(302);
    }

    @Test
    void isPutInOncePlayedReplacedAndTakenAway() {
        var empty = page("es");
        assertThat(empty.text()).contains("There is no recording in this language yet");
        assertThat(empty.select("audio")).isEmpty();

        assertThat(put(empty, SoundExamples.ogg()).statusCode()).isEqualTo(302);
        assertThat(put(empty, SoundExamples.ogg()).statusCode()).isEqualTo(302);
        var first = page("es");
        var played = first.select("audio").attr("src");
        assertThat(first.select("audio[controls][preload=none]:not([autoplay])")).hasSize(1);
        assertThat(first.select("ol.moj-timeline > li")).hasSize(1);
        put(first, SoundExamples.mp3(30));

        assertThat(page("es").select("audio").attr("src")).isNotEqualTo(played);
        assertThat(admin.get(played).statusCode()).isEqualTo(200);
        assertThat(Shift.of(port, "admin").answer(SOUND + query("es"), SOUND + "/end").statusCode()).isEqualTo(302);
        assertThat(page("es").select("audio")).isEmpty();
        assertThat(page("es").select("ol.moj-timeline > li").eachText()).hasSize(3)
                .first().asString().contains("taken away");
        assertThat(parsed(admin.get("/admin/statements")).select("a[href*=language=es]").text())
                .contains("Put in a recording");
    }

    @Test
    void tellsOfARecordingThatSomebodyElsePutInMeanwhile() {
        var seen = page("pt");
        put(seen, SoundExamples.wav(1));
        var fresh = Map.of("stamp.key", UUID.randomUUID().toString());

        var late = admin.upload(SOUND, Browser.filled(seen, SOUND, fresh), SoundExamples.wav(2));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody else changed the recording");
        assertThat(parsed(late).select("audio")).hasSize(1);
        assertThat(put(parsed(late), SoundExamples.wav(2)).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesWhatIsNoSoundWhateverItIsCalled() {
        var page = page("fr");
        refused(put(page, new byte[0]), "Choose a sound file");
        refused(put(page, SoundExamples.signs("<html><script>1</script></html>")), "no sound file");
        refused(put(page, SoundExamples.join(SoundExamples.wav(1), SoundExamples.signs("<script>"))), "no sound file");
        refused(put(page, SoundExamples.m4a("soun", "mp4a", "\u00a9xyz")), "where it was recorded");
        refused(put(page, new byte[SoundFile.LARGEST + 1]), "larger than 5 MB");
    }

    /** The program answers with a page of its own even to a file of a size that it does not read. */
    @Test
    void saysInAPageThatAFileIsFarTooLarge() {
        var page = page("fr");
        for (var size : new int[]{6_000_000, 20_000_000}) {
            var answer = put(page, new byte[size]);

            assertThat(answer.statusCode()).as("" + size).isEqualTo(413);
            assertThat(parsed(answer).select("h1").text()).isEqualTo("This is too large");
        }
        var list = admin.upload("/admin/lists/recruiter/import",
                Browser.filled(parsed(admin.get("/admin/lists/recruiter/import")), "/admin/lists/recruiter/import",
                        Map.of()),
                new byte[1_200_000]);
        assertThat(list.statusCode()).as("all other pages take no more than before").isEqualTo(413);
    }

    @Test
    void isServedAsSoundAndNothingElseToWhoIsSignedIn() {
        var src = page("en").select("audio").attr("src");

        var sound = Shift.of(port, "worker").get(src);

        assertThat(sound.statusCode()).isEqualTo(200);
        assertThat(sound.headers().firstValue("Content-Type")).contains("audio/wav");
        assertThat(sound.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(sound.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(sound.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(sound.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(admin.get("/admin/statements").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("media-src 'self'", "default-src 'none'");
        assertThat(new Browser(port).get(src).statusCode()).isNotEqualTo(200);
        for (var wrong : new String[]{"?of=x", "?of=" + UUID.randomUUID()}) {
            assertThat(admin.get("/statements/sound" + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void isKeptByAdministratorsAloneForWhatIsWritten() {
        for (var other : new String[]{"worker", "manager", "auditor", "officer"}) {
            assertThat(Shift.of(port, other).get(SOUND + query("fr")).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(admin.get(SOUND + query("ee")).statusCode()).isEqualTo(404);
        assertThat(admin.get(SOUND + "?version=x&language=fr").statusCode()).isEqualTo(404);
        assertThat(admin.get(SOUND).statusCode()).isEqualTo(302);
    }

    /** In the first hour, and with each answer: which recording it was stands there, whatever is played later. */
    @Test
    void remembersWhichRecordingWasPlayedToTheChild() {
        var worker = Shift.of(port, "worker");
        var told = worker.begin() + "/told";
        var sheet = worker.page(told);
        var sound = sheet.select("[name=q.statement.played]").val();
        assertThat(sheet.select("audio").attr("src")).endsWith(sound);
        var ticked = Map.of("q.response.value", "SEEMS_TO_AGREE", "q.statement.played", sound);
        assertThat(worker.send(sheet, told, ticked).statusCode()).isEqualTo(302);

        assertThat(worker.page(told).select("[name=q.statement.played][checked]")).hasSize(1);
        var invented = Map.of("q.statement.played", UUID.randomUUID().toString());
        assertThat(worker.answer(told, invented).statusCode()).isEqualTo(400);
        assertThat(worker.answer(told, Map.of("q.statement.played", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void isOfferedForAnAnswerWhereThereIsARecordingOfThatLanguageAndVersion() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        var consent = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/consent";
        worker.send(worker.page(consent + "/ask?kind=SERVICE"), consent + "/ask", Map.of("what", "SCHOOL"));
        var row = worker.page(consent).select("a[href*=/consent/row]").attr("href");
        var page = worker.page(row.replace("/row?", "/answer?"));
        var played = page.select("[name=asked.how][value^=PLAYED_AS_SOUND]:has(+ label:contains(English))").val();
        assertThat(page.select("audio")).isNotEmpty();
        assertThat(page.select("[name=asked.how]").eachAttr("value")).doesNotContain("PLAYED_AS_SOUND");
        var typed = new HashMap<>(Map.of("state", "AGREED", "asked.language", "ee", "asked.interpreter",
                "OUR_STAFF", "asked.how", played));

        refused(worker.send(page, consent + "/answer", typed), "speaks another language");
        typed.put("asked.how", "PLAYED_AS_SOUND");
        refused(worker.send(page, consent + "/answer", typed), "speaks another language");
        typed.putAll(Map.of("asked.language", "en", "asked.how", played));
        assertThat(worker.send(page, consent + "/answer", typed).statusCode()).isEqualTo(302);

        assertThat(worker.page(row).select("a[href*=/statements/sound]").attr("href"))
                .endsWith(played.replaceAll(".* ", ""));
    }

    private HttpResponse<String> put(Document page, byte[] file) {
        return admin.upload(SOUND, Browser.filled(page, SOUND, Map.of()), file);
    }

    private Document page(String language) {
        var answer = admin.get(SOUND + query(language));
        assertThat(answer.statusCode()).isEqualTo(200);
        return parsed(answer);
    }

    private String query(String language) {
        return "?version=" + version + "&language=" + language;
    }

    private static void refused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(why);
    }
}
