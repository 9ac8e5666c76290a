package org.kinward.web.shell.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.shell.ShellOnly;
import org.kinward.web.shell.Wire;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever comes in over the wire: a page in the person's language with every header, never a trace. */
@ShellOnly
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest {

    private static final String[] HEADERS = {"content-security-policy: default-src 'none'; ",
            "referrer-policy: no-referrer", "x-content-type-options: nosniff",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin", "permissions-policy: ", "cache-control: no-store"};

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /help                      | 200 | Aide
            GET /language/fr?to=/help      | 302 |
            GET /style-guide/wrong         | 400 | Il y a un problème
            GET /trouble-maker/unreadable  | 400 | Nous n’avons pas pu lire
            GET /%zz                       | 400 |
            GET /help?a=%zz                | 400 | Nous n’avons pas pu lire
            GET /help?a=%00                | 400 | Nous n’avons pas pu lire
            GET /help?a=%C3%28             | 400 | Nous n’avons pas pu lire
            GET /trouble-maker/forbidden   | 404 | Page introuvable
            GET /trouble-maker/not-here    | 404 | Page introuvable
            GET /nowhere                   | 404 | Page introuvable
            GET /assets/app.css            | 404 | Page introuvable
            GET /language/de?to=/help      | 404 | Page introuvable
            POST /help                     | 405 | Cette page ne peut pas faire cela
            GET /trouble-maker/stale       | 409 | Quelqu’un d’autre a modifié
            GET /trouble-maker/broken      | 500 | Numéro de ce problème
            GET /trouble-maker/database    | 503 | Kinward n’est pas disponible
            """)
    void isAnsweredByAPageWithAllHeaders(String line, int status, String words) throws IOException {
        var answer = send(line, "");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(headersOf(answer)).contains(HEADERS);
        assertThat(answer).contains(words == null ? "" : words).doesNotContain("Exception", "Apache Tomcat", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"name=%00, 400", "name=%C3%28, 400", "name=%zz, 400", "other=1, 400", "name=Amina, 200"})
    void formsAreReadOrRefused(String body, int status) throws IOException {
        var answer = send("POST /trouble-maker/form", body);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(headersOf(answer)).contains(HEADERS);
    }

    @Test
    void aFormThatIsTooLargeIsRefused() throws IOException {
        var answer = send("POST /trouble-maker/form", "name=" + "a".repeat(3_000_000));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("C’est trop grand");
    }

    @Test
    void aFailureIsLoggedOnceUnderItsNumberAndWithoutItsMessage(CapturedOutput log) throws IOException {
        var answer = send("GET /trouble-maker/broken", "");
        var number = answer.replaceAll("(?s).*Numéro de ce problème\u00a0: ([0-9A-F]{8}).*", "$1");

        assertThat(log.getAll()).containsOnlyOnce("failure " + number).contains("IllegalStateException");
        assertThat(log.getAll() + answer).doesNotContain("Amina", "077 123 456");
    }

    private static String headersOf(String answer) {
        return Wire.headersOf(answer);
    }

    private String send(String line, String body) throws IOException {
        return new Wire(port).send(line, body);
    }
}
