package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody typed around an intake is there again after the session was lost, filled and not saved. */
@WholeProgramTest
class TypedAndLostTest {

    private static final String PASSWORD = "try-kinward-2026";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void bringsBackTheStartOfAnIntake() {
        var drafts = count("casework.intake");

        var page = typedAndLost("worker", "/intake", "/intake", Map.of("known", "NUMBER", "number", "4F7KD-29QMX"));

        assertThat(page.select("input[name=number]").val()).isEqualTo("4F7KD-29QMX");
        assertThat(page.select("input[name=known][value=NUMBER]").hasAttr("checked")).isTrue();
        assertThat(count("casework.intake")).isEqualTo(drafts);
    }

    @Test
    void bringsBackNameAndCallWordAndSavesNeither() {
        var sheet = Shift.of(port, "manager").begin() + "/name";
        var held = count("identity.held_value");

        var page = typedAndLost("manager", sheet, sheet, Map.of("name", "Zanibella", "word", "Toucan"));

        assertThat(page.select("input[name=name]").val()).isEqualTo("Zanibella");
        assertThat(page.select("input[name=word]").val()).isEqualTo("Toucan");
        assertThat(count("identity.held_value")).isEqualTo(held);
    }

    @Test
    void bringsBackTheReasonOfADiscardedDraft() {
        var sheet = Shift.of(port, "manager").begin() + "/discard";
        var ending = count("casework.intake where state = 'ending'");

        var page = typedAndLost("manager", sheet, sheet, Map.of("reason", "begun twice by mistake"));

        assertThat(page.select("[name=reason]").text() + page.select("[name=reason]").val())
                .contains("begun twice by mistake");
        assertThat(count("casework.intake where state = 'ending'")).isEqualTo(ending);
    }

    @Test
    void bringsBackTheTicksOfAPerson() {
        var person = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(String.class).single();
        var sheet = "/admin/people/" + person;

        var page = typedAndLost("admin", sheet, sheet, Map.of("roles", "DATA_OFFICER"));

        assertThat(page.select("input[name=roles][value=DATA_OFFICER]").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=roles][value=SOCIAL_WORKER]").hasAttr("checked")).isFalse();
        assertThat(new Browser(port).signIn("worker", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void showsTheStoredAnswersWhenAnotherFormOfThePageWasLost() {
        var shift = Shift.of(port, "manager");
        var sheet = shift.begin() + "/name";
        shift.answer(sheet, Map.of("name", "", "word", "Antilope"));

        var page = typedAndLost("manager", sheet, "/lock", Map.of());

        assertThat(page.select("input[name=word]").val()).isEqualTo("Antilope");
    }

    /** Types into a form, loses the session, sends it, signs in: the page that comes then. */
    private Document typedAndLost(String name, String path, String action, Map<String, String> typed) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        var opened = browser.get(path);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        var fields = new HashMap<>(Browser.filled(parsed(opened), action, typed));
        browser.forgetSession();
        var asked = browser.post(action, fields);
        typed.values().forEach(value -> assertThat(asked.body()).doesNotContain(value));
        var answer = browser.submit(parsed(asked), "/sign-in", Map.of("name", name, "password", PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parsed(answer);
    }

    private long count(String rows) {
        return database.superuser().sql("select count(*) from " + rows).query(Long.class).single();
    }
}
