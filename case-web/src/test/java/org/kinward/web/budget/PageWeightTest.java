package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages weigh that people open all day, full: every line as it is written on a bad line, with everything told. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTest {

    private static final int MOST = 8 * 1024;
    private static final int A_FULL_PAGE = 25;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift manager;
    private String intake = "";

    @BeforeAll
    void aHouseIsFull() {
        QuietHouse.in(database);
        manager = Shift.of(port, "manager");
        for (int child = 0; child < A_FULL_PAGE; child++) {
            intake = manager.begin();
            manager.answer(intake + "/safety", Map.of("q.safe.value", "NO"));
            manager.answer(intake + "/sex-age", Map.of("q.sex.value", "GIRL"));
            manager.answer(intake + "/contact", Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN",
                    "q.names.mayNotComeNear", "Le cousin", "q.names.mayKnow", "La tante", "q.names.safeContact",
                    "90 11 22 33, the neighbour", "q.names.carerPhone", "90112233"));
            assertThat(manager.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void ofTheListAndOfTodayIsAFullPageInEightKilobytes() {
        var fullest = manager.page("/children").select("select[name=scope] option").eachAttr("value").stream()
                .mapToInt(scope -> items(isLight("/children?scope=" + scope))).max().orElseThrow();
        assertThat(fullest).isBetween(20, A_FULL_PAGE);
        isLight("/today");
        isLight("/today/all");
    }

    @Test
    void ofARecordAndItsStoryIsEightKilobytes() {
        var record = manager.page(intake + "/created").select("a:contains(Go to the record)").attr("href");

        isLight(record);
        isLight(record + "/story");
    }

    @Test
    void ofEverySheetIsEightKilobytes() {
        for (var sheet : new String[]{"safety", "health", "language", "told", "escort", "adult", "accounts", "sex-age",
                "others", "tonight", "contact", "responsible"}) {
            isLight(intake + "/" + sheet);
        }
        isLight(intake + "/check");
    }

    private Document isLight(String path) {
        var answer = manager.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(compressed(answer.body())).as(path).isBetween(1, MOST);
        return Browser.parsed(answer);
    }

    private static int items(Document page) {
        return page.select("li.kinward-card").size() + page.select("main tbody tr").size();
    }

    private static int compressed(String body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return bytes.size();
    }
}
