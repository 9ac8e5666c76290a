package org.kinward.web.lists.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator keeps the places of the world; each test has a region of its own. */
@WholeProgramTest
class WorldPagesTest {

    private static final String HEADER = "region,code,english,french,local_words,offered\r\n";

    private static final String DISTRICTS = "/admin/lists/district";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser admin;

    @BeforeEach
    void signIn() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        admin = signedIn("admin");
        admin.get("/language/en?to=/profile");
    }

    @Test
    void leadsFromCountriesToRegionsToDistricts() {
        var world = page("/admin/world");
        var benin = page("/admin/lists/region?in=BJ");
        var zou = page(DISTRICTS + "?in=BJ-ZO");

        assertThat(world.select(".kinward-card").text()).contains("regions");
        assertThat(world.select("a[href='/admin/lists/region?in=BJ']").text()).isEqualTo("Benin");
        assertThat(world.select("details a[href='/admin/lists/region?in=NP']").text()).isEqualTo("Nepal");
        assertThat(benin.select("#line-BJ-ZO a[href='/admin/lists/district?in=BJ-ZO']")).hasSize(1);
        assertThat(benin.select("li.kinward-card")).hasSize(12);
        assertThat(benin.select("button[value^=UP]")).isEmpty();
        assertThat(zou.select(".govuk-caption-xl").text()).isEqualTo("Zou");
        for (var none : new String[]{"region?in=XX", "region?in=BJ-ZO", "district?in=BJ", "district?in=BJ-ZZZ",
                "care?in=BJ", "district?in=%22"}) {
            assertThat(admin.get("/admin/lists/" + none).statusCode()).as(none).isEqualTo(404);
        }
        assertThat(signedIn("worker").get("/admin/world").statusCode()).isEqualTo(404);
    }

    @Test
    void findsARegionByAnyOfItsNames() {
        var found = parsed(admin.submit("/admin/lists/region?in=BJ", "/admin/lists/region/find",
                Map.of("find", "atacora")));

        assertThat(found.select("li.kinward-card")).hasSize(1);
        assertThat(found.select("li.kinward-card").text()).contains("Atakora", "BJ-AK");
    }

    @Test
    void takesDistrictsInAfterSayingWhatTheFileWouldDo() {
        var shown = parsed(send(HEADER + "GN-D,01,Kindia,Kindia,Kindiya | Gbèlya,yes\r\nGN-D,,Télimélé,,,\r\n"));

        assertThat(shown.text()).contains("would change 2 lines", "Row 2: Added GN-D_01", "Row 3: Added GN-D_TELIMELE");
        assertThat(page(DISTRICTS + "?in=GN-D").select("li.kinward-card")).isEmpty();
        assertThat(admin.submit(shown, DISTRICTS + "/import/confirm", Map.of()).statusCode()).isEqualTo(302);

        assertThat(page(DISTRICTS + "?in=GN-D").select("li.kinward-card .kinward-card__title").eachText())
                .containsExactly("Kindia", "Télimélé");
        assertThat(page("/admin/lists/district/history").text()).contains("Added", "Kindia");
        assertThat(parsed(admin.submit(DISTRICTS + "?in=GN-D", DISTRICTS + "/find", Map.of("find", "gbelya")))
                .select("li.kinward-card").text()).contains("Kindia");
        var file = admin.get(DISTRICTS + "/csv").body();
        assertThat(file).contains("\"GN-D\",\"01\",\"Kindia\",\"Kindia\",\"Kindiya | Gbèlya\",\"yes\"");
        assertThat(parsed(send(file)).text()).contains("The file changes nothing");
    }

    @Test
    void retiresADistrictAndBringsItBack() {
        send("GN-B,BOKE,Boké,Boké,,yes");
        var there = DISTRICTS + "?in=GN-B";

        var retired = admin.submit(there, DISTRICTS + "/line", Map.of("press", "RETIRE GN-B_BOKE"));

        assertThat(retired.headers().firstValue("Location").orElseThrow()).endsWith(there + "&done");
        assertThat(page(there).select("ul.kinward-cards").text()).contains("Boké");
        admin.submit(there, DISTRICTS + "/line", Map.of("press", "BACK GN-B_BOKE"));
        assertThat(page(there).select("ol.kinward-cards").text()).contains("Boké");
        assertThat(admin.submit(there, DISTRICTS + "/line", Map.of("press", "UP GN-B_BOKE")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void addsAndRenamesOnePlace() {
        var add = "/admin/lists/region/new?in=GN";
        assertThat(page(add).select("input[name=code]").val()).isEqualTo("GN-");

        var wrong = admin.submit(add, "/admin/lists/region/new", Map.of("english", "Moon", "code", "XX-M"));
        var added = admin.submit(DISTRICTS + "/new?in=GN-N", DISTRICTS + "/new", Map.of("english", "Kouroussa"));

        assertThat(parsed(wrong).select(".govuk-error-summary").text()).contains("no such region or country");
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("?in=GN-N&done");
        var words = DISTRICTS + "/words?code=GN-N_KOUROUSSA";
        assertThat(admin.submit(words, DISTRICTS + "/words", Map.of("french", "Kouroussa ville")).statusCode())
                .isEqualTo(302);
        assertThat(page(DISTRICTS + "?in=GN-N").text()).contains("Kouroussa ville");
        var forged = admin.submit(DISTRICTS + "/new?in=GN-N", DISTRICTS + "/new",
                Map.of("english", "a", "heading", "//elsewhere"));
        assertThat(forged.statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTenThousandWrongRowsCellByCellInTheLanguageOfThePage() {
        var many = IntStream.range(0, 10_000).mapToObj(row -> "GN-XX," + row + ",line " + row + ",,,yes")
                .collect(Collectors.joining("\r\n"));
        var few = HEADER
                + "GN-F,a b,Dabola,,,yes\r\nGN-F,D,,,,yes\r\nGN-F,E,e,,,perhaps\r\nGN-F,F,f,,yes\r\n,G,g,,,yes";

        var wrong = parsed(send(HEADER + many));
        var cells = parsed(send(few));
        admin.get("/language/fr?to=/profile");
        var french = parsed(send(few));

        assertThat(wrong.text()).contains("10,000 mistakes", "Row 2, column region:", "and 9,900 more");
        assertThat(cells.text()).contains("Row 2, column code:", "Row 3, column english:", "Row 4, column offered:",
                "Row 5: The row must have 6 cells", "Row 6, column region: There is no such region");
        assertThat(french.text()).contains("colonne region", "Cette région ou ce pays n’existe pas");
        assertThat(page(DISTRICTS + "?in=GN-F").select("li.kinward-card")).isEmpty();
    }

    private HttpResponse<String> send(String file) {
        var whole = file.startsWith(HEADER) || file.startsWith("\uFEFF") ? file : HEADER + file;
        var check = admin.upload(DISTRICTS + "/import",
                Browser.filled(page(DISTRICTS + "/import"), DISTRICTS + "/import", Map.of()),
                whole.getBytes(StandardCharsets.UTF_8));
        return whole.equals(file) ? check : admin.submit(parsed(check), DISTRICTS + "/import/confirm", Map.of());
    }

    private Document page(String path) {
        var answer = admin.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return parsed(answer);
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, "try-kinward-2026").statusCode()).isEqualTo(302);
        return browser;
    }
}
