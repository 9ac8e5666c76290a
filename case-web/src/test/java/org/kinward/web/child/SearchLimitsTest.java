package org.kinward.web.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever tries out names or numbers is noticed, then waits; ordinary work never does. */
@WholeProgramTest
class SearchLimitsTest {

    private static final int FREE = 60;
    /** So many that the next wait is longer than a slow machine. */
    private static final int BUSY = FREE + 6;
    private static final int GUESSES = 30;
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private NightExamples night;
    @Autowired
    private SearchLimits limits;
    private Browser manager;

    @BeforeEach
    void signIn() {
        forget();
        manager = new Browser(port);
        manager.signIn("manager", "try-kinward-2026");
    }

    @AfterEach
    void forget() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        database.superuser().sql("delete from account.search_limit").update();
    }

    @ParameterizedTest
    @CsvSource({"NAME,Akouvi", "PHONE,+228 90 12 34 56", "NUMBER,"})
    void looksForNothingWhileThereIsAWait(Kind kind, String words) {
        var typed = words == null ? night.girl(FreshWord.like("Wait")).shown() : words;
        counted(kind, BUSY, 0);

        var last = search(typed);
        var before = entries("RECORD_SEARCHED", "DONE");
        var refused = search(typed);

        assertThat(last.statusCode()).isEqualTo(302);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("searched very often",
                "seconds");
        assertThat(parsed(refused).select("input[name=find]").val()).isEqualTo(typed);
        assertThat(entries("RECORD_SEARCHED", "DONE")).as("nobody was looked for").isEqualTo(before);
    }

    /** The negative control: it is the count that stops, nothing else about the search. */
    @Test
    void looksAgainOnceTheCountIsForgotten() {
        counted(Kind.NAME, BUSY, 0);
        search("Akouvi");
        assertThat(search("Akouvi").statusCode()).isEqualTo(429);

        database.superuser().sql("delete from account.search_limit").update();

        assertThat(search("Akouvi").statusCode()).isEqualTo(302);
    }

    @Test
    void saysSoInFrench() {
        counted(Kind.NAME, BUSY, 0);
        search("Akouvi");
        manager.get("/language/fr?to=/children");

        var refused = search("Akouvi");
        manager.get("/language/en?to=/children");

        assertThat(parsed(refused).text()).contains("Vous avez fait beaucoup de recherches");
    }

    @Test
    void addsAChildThoughNoNumberMayBeLookedFor() {
        counted(Kind.NUMBER, BUSY, 0);
        var number = night.girl(FreshWord.like("Added")).shown();
        var place = night.place().value().toString();
        var typed = Map.of("known", "NUMBER", "number", number, "place", place);

        var found = manager.submit("/intake", "/intake", typed);
        var refused = manager.submit("/intake", "/intake", typed);
        var again = Shift.asItStands(parsed(refused), "/intake", Map.of("known", "NOTHING", "place", place));
        var started = manager.post("/intake", again);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("#number-error").text()).contains("searched very often");
        assertThat(parsed(refused).select("input[name=number]").val()).isEqualTo(number);
        assertThat(started.statusCode()).isEqualTo(302);
    }

    @Test
    void writesDownOnceThatManySearchesFindNobody() {
        counted(Kind.NAME, 1, GUESSES - 1.5);
        var before = entries("GUESSING_NOTICED", "REFUSED");

        search("Nobodyhere");
        var early = entries("GUESSING_NOTICED", "REFUSED");
        search("Nobodyhere");
        search("Nobodyhere");
        search(NightExamples.NAME);

        assertThat(early).isEqualTo(before);
        assertThat(entries("GUESSING_NOTICED", "REFUSED")).isEqualTo(before + 1);
    }

    @Test
    void takesNoFoundChildForAGuess() {
        night.girl(FreshWord.like("Found"));

        assertThat(search(NightExamples.NAME).statusCode()).isEqualTo(302);
        assertThat(search("Nobodyhere").statusCode()).isEqualTo(302);

        assertThat(database.superuser().sql("select round(guesses) from account.search_limit").query(Long.class)
                .single()).isOne();
    }

    @Test
    void comparesNoNoteWithNamesWhileThereIsAWait() {
        var note = "/c/" + recorded() + "/story/note";
        var typed = Map.of("words", "Slept well beside " + NightExamples.NAME + ".", "kind", "OBSERVATION",
                "visibleTo", "ALL_ON_CASE");
        counted(Kind.NOTE, 5 * FREE + 6, GUESSES - 0.5);
        var noticed = entries("GUESSING_NOTICED", "REFUSED");

        var told = manager.submit(note, note, typed);
        var refused = manager.submit(note, note, typed);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(parsed(told).select(".govuk-inset-text[role=alert]")).isNotEmpty();
        assertThat(entries("GUESSING_NOTICED", "REFUSED")).as("a note tells names too").isEqualTo(noticed + 1);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(parsed(refused).select(".govuk-inset-text[role=alert]")).isEmpty();
        assertThat(parsed(refused).text()).contains("very many notes");
        assertThat(parsed(refused).select("textarea[name=words]").val()).contains("Slept well");
    }

    @ParameterizedTest
    @EnumSource
    void neverSlowsSixtySearchesAnHourThoughAllAtOnceAndHalfFindNobody(Kind kind) {
        var busy = id("manager");
        for (int search = 0; search < 8 * FREE; search++) {
            var looking = new Looking(busy, kind,
                    NOON.plus(Duration.ofHours(search / FREE)).plusSeconds(search % FREE));
            assertThat(limits.take(looking)).isEmpty();
            if (search % 2 == 0) {
                assertThat(limits.guessed(looking)).isFalse();
            }
        }
    }

    @Test
    void hasRoomForThreeHundredSavesThoughAllAtOnce() {
        var busy = id("manager");
        for (int save = 0; save < 5 * FREE; save++) {
            assertThat(limits.take(new Looking(busy, Kind.NOTE, NOON))).isEmpty();
        }
        limits.take(new Looking(busy, Kind.NOTE, NOON));

        assertThat(limits.take(new Looking(busy, Kind.NOTE, NOON))).isPresent();
        assertThat(limits.take(new Looking(busy, Kind.NOTE, NOON.plusSeconds(30)))).isEmpty();
    }

    @Test
    void waitsLongerEachTimeForEachPersonAndKindAlone() {
        var kossi = id("manager");
        for (int search = 0; search <= FREE; search++) {
            assertThat(limits.take(new Looking(kossi, Kind.PHONE, NOON))).isEmpty();
        }
        var first = limits.take(new Looking(kossi, Kind.PHONE, NOON)).orElseThrow();
        var later = NOON.plus(first);
        assertThat(limits.take(new Looking(kossi, Kind.PHONE, later))).isEmpty();

        assertThat(limits.take(new Looking(kossi, Kind.PHONE, later)).orElseThrow()).isGreaterThan(first);
        assertThat(limits.take(new Looking(kossi, Kind.NAME, later))).isEmpty();
        assertThat(limits.take(new Looking(id("worker"), Kind.PHONE, later))).isEmpty();
        assertThat(limits.take(new Looking(kossi, Kind.PHONE, later.plus(Duration.ofHours(2))))).isEmpty();
    }

    @Test
    void makesWhoeverGuessesWaitThoughTheSearchesAreFewEnough() {
        var kossi = id("manager");
        for (int guess = 0; guess <= FREE; guess++) {
            var looking = new Looking(kossi, Kind.NUMBER, NOON.plusSeconds(guess));
            assertThat(limits.take(looking)).isEmpty();
            limits.guessed(looking);
            database.superuser().sql("update account.search_limit set level = 0").update();
        }

        assertThat(limits.take(new Looking(kossi, Kind.NUMBER, NOON.plusSeconds(FREE)))).isPresent();
    }

    private HttpResponse<String> search(String typed) {
        return manager.submit("/children", "/children/search", Map.of("find", typed));
    }

    private void counted(Kind kind, int searches, double guesses) {
        database.superuser().sql("""
                insert into account.search_limit (person_id, kind, level, counted_at, guesses, guessed_at, open_at)
                values (?, ?, ?, now(), ?, now(), now())
                """).params(id("manager").value(), kind.name(), searches, guesses).update();
    }

    private String recorded() {
        var number = night.girl(FreshWord.like("Limit"));
        return database.superuser().sql("select id::text from casework.case_file where reference = ?")
                .param(number.symbols()).query(String.class).single();
    }

    private PersonId id(String name) {
        return new PersonId(database.superuser().sql("select person_id from account.credential where sign_in_name = ?")
                .param(name).query(UUID.class).single());
    }

    private long entries(String action, String outcome) {
        return database.superuser().sql("select count(*) from audit.trail where action = ? and outcome = ?")
                .params(action, outcome).query(Long.class).single();
    }
}
