package org.kinward.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.document.file.FileExamples;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.document.draw.PdfExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers and photographs by their pages: put in, looked at by a second person, shown for a minute, copied, printed. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentPagesTest {

    private static final Map<String, String> LETTER = Map.of("kind", "LETTER", "shows", "NO", "audience",
            "WHO_WORKS_ON_IT");
    private static final Map<String, String> PHOTO = PhotographHands.PHOTOGRAPH;
    private static final byte[] JPEG = FileExamples.jpegWithNotes(1);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String file = "";
    private PhotographHands hands;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @BeforeEach
    void record() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        file = database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single().toString();
        hands = new PhotographHands(worker, database, UUID.fromString(file));
        hands.awaitLead();
    }

    @Test
    void putsAPaperInOnce() {
        assertThat(worker.page("/c/" + file + "/documents").text()).contains("No documents yet.");
        var form = worker.page("/documents/new?of=" + file);
        assertThat(worker.upload(form, LETTER, "x.jpg", JPEG).statusCode()).isEqualTo(302);
        assertThat(worker.upload(form, LETTER, "x.jpg", JPEG).statusCode()).isEqualTo(302);
        assertThat(worker.upload(form, PHOTO, "x.jpg", JPEG).statusCode()).as("other words")
                .isIn(409, 422, 400);

        assertThat(worker.page("/c/" + file + "/documents").select("img")).isEmpty();
        assertThat(worker.page("/c/" + file + "/documents").select(".govuk-summary-card")).hasSize(1);
        assertThat(worker.page("/c/" + file + "/story").text()).contains("Document put in");
    }

    @Test
    void showsAPageForAMinuteWithAReason() {
        var one = put(LETTER);
        var page = worker.page(one);
        assertThat(worker.send(page, show(), Map.of("page", "1")).statusCode()).as("no reason").isEqualTo(400);
        var shown = worker.send(page, show(), Map.of("page", "1", "purpose", "CARE_TODAY"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(parsed(shown).select("main img").attr("src")).startsWith("data:image/jpeg;base64,/9j/");
        assertThat(shown.headers().firstValue("Refresh").orElseThrow()).startsWith("60;");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("img-src 'self' data:", "default-src 'none'");
        assertThat(worker.get(one).headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("data:");
        assertThat(worker.send(page, show(), Map.of("page", "2", "purpose", "CARE_TODAY")).statusCode())
                .isNotEqualTo(200);
        assertThat(entries("DOCUMENT_SHOWN", "care_today")).isPositive();
    }

    @Test
    void givesACopyAsAFileThatNothingRunsIn() {
        var page = worker.page(put(LETTER));

        var copy = worker.send(page, show(), Map.of("page", "1", "purpose", "FOR_SCHOOL", "then", "copy"));

        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(copy.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"page-1.jpg\"");
        assertThat(copy.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(copy.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(copy.body()).doesNotContain("Exif", "GPS");
        assertThat(entries("DOCUMENT_COPIED", "for_school")).isPositive();
    }

    @Test
    void keepsWhatWasTypedWhenAFileIsNoneOfOurs() {
        var form = worker.page("/documents/new?of=" + file);
        refused(form, "x.png", FileExamples.bomb(), "too large to unpack");
        refused(form, "x.jpg", FileExamples.both(JPEG, FileExamples.zip("a")), "hidden in this file");
        refused(form, "x.docx", FileExamples.zip("word/vbaProject.bin"), "office program");
        refused(form, "x.zip", FileExamples.zip("a"), "archive");
        refused(form, "x.jpg", new byte[0], "Choose a file.");
        refused(form, "x.jpg", new byte[10_000_001], "larger than 10 MB");
        assertThat(worker.upload(form, LETTER, "x.jpg", new byte[12_000_000]).statusCode())
                .isEqualTo(413);
        var worse = new HashMap<>(LETTER);
        worse.put("dated.year", "2099");
        worse.put("dated.month", "1");
        worse.put("dated.day", "1");
        assertThat(parsed(worker.upload(form, worse, "x.jpg", JPEG)).text())
                .contains("cannot be in the future");
    }

    /** Whatever it is called, a single picture may show a child: it is never for the whole shift at once. */
    @Test
    void keepsSinglePicturesFromTheShift() throws IOException {
        var form = worker.page("/documents/new?of=" + file);
        var forTheShift = Map.of("kind", "OTHER", "shows", "NO", "audience", "SHIFT_TOO");

        var refused = worker.upload(form, forTheShift, "x.jpg", JPEG);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).text()).contains("A single picture can show a child");
        assertThat(worker.upload(form, forTheShift, "x.pdf", PdfExamples.pages(1)).statusCode()).isEqualTo(302);
    }

    private void refused(Document form, String name, byte[] bytes, String words) {
        var answer = worker.upload(form, LETTER, name, bytes);
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
        assertThat(parsed(answer).select("input[value=WHO_WORKS_ON_IT]").hasAttr("checked")).isTrue();
    }

    @Test
    void showsAPhotographOnlyAfterAYesAndASecondPerson() {
        var form = worker.page("/documents/new?of=" + file);
        var asked = worker.upload(form, PHOTO, "x.jpg", JPEG);
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(parsed(asked).text()).contains("Nobody may keep a photograph now");
        hands.agree();
        var one = put(PHOTO);
        var second = one.replace("/one", "/second");
        assertThat(worker.page(one).text()).contains("Nobody sees this photograph before a second person");
        assertThat(worker.page(second).text()).contains("Another person looks at it");
        assertThat(manager.page("/today/all").text()).contains("Look at a photograph as the second person");
        secondPersonKeeps(second);

        var shown = worker.send(worker.page(one), show(), Map.of("page", "1", "purpose", "FAMILY_SEARCH"));
        assertThat(parsed(shown).select("main img")).hasSize(1);
    }

    private void secondPersonKeeps(String second) {
        var before = manager.page(second);
        var early = manager.send(before, "/c/" + file + "/documents/second", Map.of("says", "KEEP"));
        assertThat(early.statusCode()).isEqualTo(422);
        var looked = manager.send(before, "/c/" + file + "/documents/second/look", Map.of());
        assertThat(parsed(looked).select("main img")).hasSize(1);
        assertThat(manager.send(before, "/c/" + file + "/documents/second", Map.of("says", "NOT")).statusCode())
                .as("no reason").isEqualTo(400);
        assertThat(manager.send(before, "/c/" + file + "/documents/second", Map.of("says", "KEEP")).statusCode())
                .isEqualTo(302);
        assertThat(manager.send(before, "/c/" + file + "/documents/second", Map.of("says", "NOT", "why",
                "SHOWS_WHERE")).statusCode()).as("decided since").isEqualTo(409);
    }

    @Test
    void takesAwayForEver() {
        var one = put(LETTER);
        var away = worker.page(one.replace("/one", "/away"));
        assertThat(worker.send(away, "/c/" + file + "/documents/away", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(away, "/c/" + file + "/documents/away", Map.of("why", "GIVEN_BACK")).statusCode())
                .isEqualTo(302);

        assertThat(worker.page(one).text()).contains("Taken away", "It was given back").doesNotContain("Look at it");
        assertThat(database.superuser().sql("select count(*) from identity.held_page where document_id = ?::uuid")
                .param(one.replaceAll(".*document=", "")).query(Long.class).single()).isZero();
        assertThat(manager.send(away, "/c/" + file + "/documents/away", Map.of("why", "NOT_NEEDED")).statusCode())
                .isIn(403, 409);
    }

    @Test
    void isNotThereForOthers() {
        var one = put(Map.of("kind", "HEALTH_PAPER", "shows", "NO", "audience", "WHO_LEADS"));
        var other = Shift.of(port, "worker-b");

        assertThat(manager.get(one).statusCode()).as("a health paper is for who leads").isEqualTo(404);
        for (var page : new String[]{one, "/c/" + file + "/documents", "/documents/new?of=" + file,
                "/c/" + file + "/print"}) {
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void asksWhyBeforeAnythingIsPrinted() {
        var page = worker.page("/c/" + file + "/print");
        var print = "/c/" + file + "/print";
        assertThat(worker.send(page, print, Map.of("paper", "VISIT_SHEET")).statusCode()).isEqualTo(400);

        var sheet = worker.send(page, print, Map.of("paper", "VISIT_SHEET", "purpose", "FOLLOW_UP"));
        var card = worker.send(page, print, Map.of("paper", "FOLLOW_UP_CARD", "purpose", "PAPER_FILE"));
        var plan = worker.send(page, print, Map.of("paper", "CHILDS_PLAN", "purpose", "FOR_CHILD"));

        assertThat(parsed(sheet).text()).contains("Confidential", "Seen alone");
        assertThat(parsed(card).text()).contains("Confidential", "For the paper file");
        assertThat(Shift.to(plan)).isEqualTo("/c/" + file + "/plan/mine");
        assertThat(entries("PRINTED", "paper_file")).isPositive();
        assertThat(entries("PRINTED", "for_child")).isPositive();
    }

    private String show() {
        return "/c/" + file + "/documents/show";
    }

    private String put(Map<String, String> what) {
        return hands.put(what);
    }

    /** Entries of this kind and purpose, wherever they wait. */
    private long entries(String action, String purpose) {
        var said = "%purpose " + purpose + "\n%";
        return database.superuser()
                .sql("select (select count(*) from audit.inbox where action = :action and text like :said)"
                        + " + (select count(*) from audit.entry where action = :action and text like :said)")
                .param("action", action).param("said", said).query(Long.class).single();
    }
}
