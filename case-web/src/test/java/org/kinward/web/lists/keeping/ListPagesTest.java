package org.kinward.web.lists.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.lists.CodeList;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator keeps the lists of the agency; each test has a list of its own. */
@WholeProgramTest
class ListPagesTest {

    private static final String HEADER = "code,english,french,local_words,offered\r\n";

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
    void showsEveryListToAdministratorsAlone() {
        var lists = page("/admin/lists");

        assertThat(lists.select("tbody tr")).hasSize(CodeList.values().length);
        assertThat(lists.select("tbody th a").eachText()).contains("Activity", "Who cared for the child");
        assertThat(admin.get("/admin/lists/no-such-list").statusCode()).isEqualTo(404);
        for (var other : new String[]{"worker", "manager", "auditor", "officer"}) {
            assertThat(signedIn(other).get("/admin/lists/activity").statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void findsALineByALocalWordThatStandsInNoAddress() {
        var found = parsed(
                admin.submit("/admin/lists/activity", "/admin/lists/activity/find", Map.of("find", "talibe")));

        assertThat(found.select("li.kinward-card")).hasSize(1);
        assertThat(found.select("li.kinward-card").text()).contains("begging for a Koranic teacher");
        assertThat(found.select("button[value^=UP]")).isEmpty();
        assertThat(found.select("input[name=find]").val()).isEqualTo("talibe");
    }

    @Test
    void addsALineAndTellsTheSecondAdministratorOfIt() {
        var path = "/admin/lists/promise";
        var form = page(path + "/new");
        var typed = Shift.asItStands(form, path + "/new", Map.of("english", "a phone", "local", "portable (TG)"));

        assertThat(admin.post(path + "/new", typed).statusCode()).isEqualTo(302);
        assertThat(admin.post(path + "/new", typed).statusCode()).isEqualTo(302);
        var late = admin.post(path + "/new",
                Shift.asItStands(form, path + "/new", Map.of("english", "a radio", "stamp.key", key())));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select("input[name=english]").val()).isEqualTo("a radio");
        assertThat(page(path + "?untranslated=1").select("li.kinward-card").text()).contains("a phone", "A-PHONE",
                "portable (TG)").doesNotContain("a radio");
        assertThat(page(path + "/history").select("li.kinward-card").first().text()).contains("Added", "a phone");
        var taken = admin.submit(path + "/new", path + "/new", Map.of("english", "school", "code", "NOT_KNOWN"));
        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(parsed(taken).select(".govuk-error-summary").text()).contains("never a code");
    }

    @Test
    void retiresBringsBackAndMovesALine() {
        var path = "/admin/lists/debt";

        assertThat(press(path, "RETIRE JOURNEY").statusCode()).isEqualTo(302);
        assertThat(page(path).select("ul.kinward-cards").text()).contains("for the journey");
        assertThat(press(path, "BACK JOURNEY").statusCode()).isEqualTo(302);
        assertThat(press(path, "UP JOURNEY").headers().firstValue("Location").orElseThrow())
                .endsWith(path + "#line-JOURNEY");

        assertThat(page(path).select("ol.kinward-cards > li").eachAttr("id")).containsExactly("line-NONE",
                "line-FAMILY", "line-JOURNEY", "line-CHILD", "line-OTHER");
        assertThat(page(path).select("#line-OTHER button")).isEmpty();
        assertThat(press(path, "RETIRE OTHER").statusCode()).isEqualTo(422);
        assertThat(press(path, "UP NONE").statusCode()).isEqualTo(422);
        for (var forged : new String[]{"RETIRE MOTHER", "BURN NONE", "UP", "", "UP none"}) {
            assertThat(press(path, forged).statusCode()).as(forged).isEqualTo(404);
        }
    }

    @Test
    void tellsOfAPressOverAListThatHasChanged() {
        var path = "/admin/lists/border";
        var seen = page(path);
        press(path, "RETIRE RIVER");

        var late = admin.submit(seen, path + "/line", Map.of("press", "RETIRE BUSH-PATH"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody else has changed this list");
        assertThat(parsed(late).select("#line-BUSH-PATH button[value^=RETIRE]")).isNotEmpty();
    }

    @Test
    void changesTheWordsOfALineAndRemembersTheOldOnes() {
        var path = "/admin/lists/paper";
        var words = path + "/words";
        var form = page(words + "?code=PASSPORT");
        assertThat(admin.post(words, Shift.asItStands(form, words, Map.of("english", "passport (any)"))).statusCode())
                .isEqualTo(302);

        var late = admin.post(words,
                Shift.asItStands(form, words, Map.of("english", "old passport", "stamp.key", key())));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).select(".govuk-summary-list").text()).contains("passport (any)");
        assertThat(parsed(late).select("input[name=english]").val()).isEqualTo("old passport");
        assertThat(page(path + "/history").text()).contains("Before: passport / passeport", "passport (any)");
        assertThat(admin.get(words + "?code=NO-SUCH").statusCode()).isEqualTo(404);
        assertThat(admin.get(words).statusCode()).isEqualTo(404);
    }

    @Test
    void takesAFileInAfterSayingWhatItWouldDo() {
        var path = "/admin/lists/care";
        var check = send(path, HEADER + "MOTHER,mother,maman,,yes\r\n,pastor’s house,chez le pasteur,,yes\r\n"
                + "HOST,host family (short),famille d’accueil (court séjour),,no\r\n");
        var shown = parsed(check);

        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(shown.text()).contains("would change 3 lines", "Row 2: Other words MOTHER", "Before: mother / mère",
                "Row 3: Added PASTOR-S-HOUSE", "Row 4: Retired HOST");
        assertThat(page(path + "/history").select("li.kinward-card")).isEmpty();

        var forged = Browser.filled(shown, path + "/import/confirm", Map.of("stamp.revision", "7"));
        assertThat(admin.post(path + "/import/confirm", forged).statusCode()).isEqualTo(400);
        assertThat(admin.submit(shown, path + "/import/confirm", Map.of()).statusCode()).isEqualTo(302);
        assertThat(admin.submit(shown, path + "/import/confirm", Map.of()).statusCode()).isEqualTo(302);
        assertThat(page(path).text()).contains("chez le pasteur", "maman");
        assertThat(page(path + "/history").select("li.kinward-card")).hasSize(1);
    }

    @Test
    void checksAFileAnewWhenTheListHasChangedSince() {
        var path = "/admin/lists/school-kind";
        var shown = parsed(send(path, HEADER + "PUBLIC,public school,publique,,yes\r\n"));
        press(path, "RETIRE MONASTIC");

        var late = admin.submit(shown, path + "/import/confirm", Map.of());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("The file was checked again", "Row 2: Other words PUBLIC");
        assertThat(admin.submit(parsed(late), path + "/import/confirm", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesAFileWithEveryMistakeInIt() {
        var path = "/admin/lists/confie-why";
        var many = IntStream.range(0, 10_000).mapToObj(row -> "no code,line " + row + ",,,yes")
                .collect(Collectors.joining("\r\n"));

        var wrong = send(path, HEADER + many);
        var large = send(path, HEADER + "a".repeat(800_001));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).title()).startsWith("Error: ");
        assertThat(parsed(wrong).text()).contains("10,000 mistakes", "Row 2, column code:", "and 9,900 more")
                .doesNotContain("Row 102,");
        assertThat(parsed(large).select(".govuk-error-summary").text()).contains("too large", "800 kB");
        assertThat(parsed(send(path, "")).select(".govuk-error-summary").text()).contains("Choose a file");
        assertThat(parsed(send(path, HEADER)).text()).contains("The file changes nothing");
        assertThat(page(path + "/history").select("li.kinward-card")).isEmpty();
    }

    @Test
    void givesAListAsAFileThatIsTakenInAgain() {
        var path = "/admin/lists/means";
        var file = admin.get(path + "/csv");

        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"means.csv\"");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.body()).startsWith("\uFEFF\"code\"").contains("\"OTHER\",\"other (say)\"");
        assertThat(parsed(send(path, file.body())).text()).contains("The file changes nothing");
    }

    private HttpResponse<String> send(String path, String file) {
        return admin.upload(path + "/import", Browser.filled(page(path + "/import"), path + "/import", Map.of()),
                file.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> press(String path, String button) {
        return admin.submit(path, path + "/line", Map.of("press", button));
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

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
