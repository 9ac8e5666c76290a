package org.kinward.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a page of a list begins stands in its address; what nobody was ever given there is unreadable, never a fault. */
@WholeProgramTest
class ForgedCursorTest {

    private static final String FILE = "0f000000-0000-4000-8000-00000000000f";

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z", "9999-12-31T00:00:00Z",
                    "yesterday", "2026-02-30T00:00:00Z", "' or 1=1 --"})
    void tellsAForgedMomentOnEveryListAsUnreadable(String moment) {
        var at = URLEncoder.encode(moment, StandardCharsets.UTF_8);
        var manager = signedIn("manager");
        var file = recorded();

        assertThat(manager.get("/children?behind.at=" + at + "&behind.file=" + FILE).statusCode()).isEqualTo(400);
        assertThat(manager.get("/c/" + file + "/story?at=" + at + "&event=" + FILE).statusCode()).isEqualTo(400);
        assertThat(manager.get("/c/" + file + "/access-log?at=" + at + "&entry=" + FILE).statusCode()).isEqualTo(400);
        assertThat(signedIn("auditor").get("/audit?at=" + at + "&entry=" + FILE).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "%00", "0f000000-0000-4000-8000-00000000000g"})
    void tellsAForgedSurrogateAsUnreadable(String file) {
        var manager = signedIn("manager");
        var moment = "2026-01-01T00:00:00Z";

        assertThat(manager.get("/children?behind.at=" + moment + "&behind.file=" + file).statusCode()).isEqualTo(400);
        assertThat(manager.get("/c/" + recorded() + "/story?at=" + moment + "&event=" + file).statusCode())
                .isEqualTo(400);
        var further = Browser
                .parsed(manager.get("/children?sex=GIRL&behind.at=2126-01-01T00:00:00Z&behind.file=" + FILE));
        assertThat(further.select("a:contains(from the start)").attr("href")).isEqualTo("/children?sex=GIRL");
    }

    private String recorded() {
        var number = night.girl(FreshWord.like("Cursor"));
        return database.superuser().sql("select id::text from casework.case_file where reference = ?")
                .param(number.symbols()).query(String.class).single();
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return browser;
    }
}
