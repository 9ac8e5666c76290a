package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.filled;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.web.access.refill.Refill;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A form that could not be sent comes back to the one who typed it, and to nobody else. */
@WholeProgramTest
@Import(RefillTest.Notebook.class)
class RefillTest {

    private static final String PASSWORD = "try-kinward-2026";
    private static final Map<String, String> TYPED = Map.of("text", "the bus at six");

    @LocalServerPort
    private int port;
    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        browser.signIn("worker", PASSWORD);
    }

    @Test
    void comesBackFilledAfterTheSessionWasLost() {
        var fields = typedOnAPage();
        browser.forgetSession();

        var asked = browser.post("/test-notebook", fields);
        var answer = browser.submit(parsed(asked), "/sign-in", Map.of("name", "worker", "password", PASSWORD));

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).doesNotContain("the bus at six");
        assertThat(answer.body()).contains("refilled: the bus at six");
    }

    @Test
    void givesAnotherPersonNothingOfIt() {
        var fields = typedOnAPage();
        browser.forgetSession();

        var asked = browser.post("/test-notebook", fields);
        var answer = browser.submit(parsed(asked), "/sign-in", Map.of("name", "manager", "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.body()).doesNotContain("the bus at six");
    }

    @Test
    void comesBackFilledAfterTheScreenWasLocked() {
        var fields = typedOnAPage();
        browser.submit("/profile", "/lock", Map.of());

        var asked = browser.post("/test-notebook", fields);
        var answer = browser.submit(parsed(asked), "/unlock", Map.of("password", PASSWORD));

        assertThat(answer.body()).contains("refilled: the bus at six");
    }

    @Test
    void comesBackFilledAfterAnOldToken() {
        var fields = new HashMap<>(typedOnAPage());
        fields.put("_csrf", "old");

        var asked = browser.post("/test-notebook", fields);
        var answer = browser.submit(parsed(asked), "/refill", Map.of());

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("refilled: the bus at six");
    }

    @Test
    void comesBackFilledWhenTheDatabaseWasGone() {
        var page = parsed(browser.get("/test-notebook"));

        var unavailable = browser.submit(page, "/test-gone", TYPED);
        var answer = browser.submit(parsed(unavailable), "/refill", Map.of());

        assertThat(unavailable.statusCode()).isEqualTo(503);
        assertThat(unavailable.body()).doesNotContain("the bus at six");
        assertThat(answer.body()).contains("refilled: the bus at six");
    }

    @Test
    void keepsNothingOfAFormWithAForgedStampOrForAnotherAddress() {
        var fields = new HashMap<>(typedOnAPage());
        browser.submit("/profile", "/lock", Map.of());

        var here = browser.post("/test-notebook", fields);
        var elsewhere = browser.post("/test-gone", fields);
        fields.put("page-stamp", "forged");
        var forged = browser.post("/test-notebook", fields);

        assertThat(here.statusCode()).as("the control: kept where the stamp belongs").isEqualTo(403);
        assertThat(parsed(here).select("input[name=kept]").val()).isNotEmpty();
        for (var answer : new HttpResponse<?>[]{elsewhere, forged}) {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(String.valueOf(answer.body())).doesNotContain("kept");
        }
    }

    private Map<String, String> typedOnAPage() {
        Document page = parsed(browser.get("/profile"));
        var fields = new HashMap<>(filled(page, "/profile/password", TYPED));
        fields.put("page-stamp",
                parsed(browser.get("/test-notebook")).select("input[name=page-stamp]").val());
        return fields;
    }

    /** A page with one field, as page writers make them. */
    @TestConfiguration
    static class Notebook {

        @Bean
        NotebookController notebookController() {
            return new NotebookController();
        }
    }

    /** What was typed. */
    record Note(String text) {
    }

    @Controller
    static class NotebookController {

        @AllowedToStaff
        @GetMapping("/test-notebook")
        @org.jspecify.annotations.Nullable
        String page(Refill refill, jakarta.servlet.http.HttpServletResponse response,
                org.springframework.ui.Model model) throws java.io.IOException {
            var note = refill.form(Note.class);
            if (note.isPresent()) {
                response.getWriter().write("refilled: " + note.get().text());
                return null;
            }
            return "test-notebook";
        }

        @AllowedToStaff
        @PostMapping("/test-gone")
        String gone() {
            throw new CannotGetJdbcConnectionException("gone", new SQLTransientConnectionException("gone"));
        }

        @AllowedToStaff
        @PostMapping("/test-notebook")
        @ResponseBody
        String save() {
            return "saved";
        }
    }
}
