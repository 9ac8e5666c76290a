package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator writes what children are told; nobody else comes near these pages. */
@WholeProgramTest
class StatementPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void noLimits() {
        database.superuser().sql("delete from account.sign_in_limit").update();
    }

    @Test
    void publishesAVersionOnceAfterALookAtIt() {
        var admin = as("admin");
        var before = versions();
        var write = Browser.parsed(admin.get("/admin/statements/new"));
        var typed = Browser.filled(write, "/admin/statements/check", Map.of());
        write.select("textarea")
                .forEach(area -> typed.put(area.attr("name"), area.wholeText() + " We are glad you came."));

        var check = Browser.parsed(admin.post("/admin/statements/check", typed));
        var published = admin.submit(check, "/admin/statements", Map.of());
        admin.submit(check, "/admin/statements", Map.of());

        assertThat(published.statusCode()).isEqualTo(302);
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(Browser.parsed(admin.get("/admin/statements")).text()).contains("We are glad you came.");
    }

    @Test
    void sendsATooShortTextBackWithEverythingElseKept() {
        var admin = as("admin");
        var before = versions();
        var write = Browser.parsed(admin.get("/admin/statements/new"));
        var typed = Browser.filled(write, "/admin/statements/check", Map.of());
        write.select("textarea").forEach(area -> typed.put(area.attr("name"), area.wholeText()));
        typed.put("texts[0].told", "Too short");

        var answer = admin.post("/admin/statements/check", typed);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Browser.parsed(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#texts[0].told");
        assertThat(Browser.parsed(answer).select("textarea").get(1).wholeText()).isNotBlank();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void isNotThereForAnybodyElse() {
        assertThat(as("manager").get("/admin/statements").statusCode()).isEqualTo(404);
        assertThat(as("worker").get("/admin/statements/new").statusCode()).isEqualTo(404);
    }

    private int versions() {
        return database.superuser().sql("select count(*) from casework.data_use_statement").query(Integer.class)
                .single();
    }

    private Browser as(String name) {
        var browser = new Browser(port);
        browser.signIn(name, "try-kinward-2026");
        return browser;
    }
}
