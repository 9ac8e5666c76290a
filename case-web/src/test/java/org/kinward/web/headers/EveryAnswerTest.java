package org.kinward.web.headers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The headers are on every answer, above all on those that nobody meant. Not under the shell: a test there gets the shell
 * alone, without anybody who signs in.
 */
@WholeProgramTest
class EveryAnswerTest {

    private static final List<String> HEADERS = List.of("Content-Security-Policy", "Referrer-Policy",
            "X-Content-Type-Options", "X-Frame-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
            "Permissions-Policy", "Cache-Control");

    @LocalServerPort
    private int port;
    @Autowired
    private WebApplicationContext program;

    @Test
    void areOnPagesRedirectsAndEveryKindOfError() {
        var worker = new Browser(port);
        worker.signIn("worker", "try-kinward-2026");

        haveAll(worker.get("/today"), 200);
        haveAll(new Browser(port).get("/today"), 303);
        haveAll(worker.get("/no-such-page"), 404);
        haveAll(worker.get("/c/not-an-id"), 404);
        haveAll(worker.get("/children?behind.at=never&behind.file=x"), 400);
        haveAll(worker.post("/sign-out", Map.of("_csrf", "forged")), 403);
        haveAll(worker.get("/children/search"), 302);
        haveAll(worker.post("/help", profileToken(worker)), 405);
        haveAll(worker.get("/today%00"), 400);
    }

    /** The negative control: the program without its filters sends none of them, so it is the filter that does. */
    @Test
    void areNotThereWithoutTheFilter() throws Exception {
        var answer = MockMvcBuilders.webAppContextSetup(program).build().perform(get("/help")).andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy")).isNull();
        assertThat(answer.getHeader("Referrer-Policy")).isNull();
    }

    private static Map<String, String> profileToken(Browser browser) {
        return Browser.filled(Browser.parsed(browser.get("/profile")), "/profile/password", Map.of());
    }

    private static void haveAll(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map().keySet()).as(answer.uri().toString())
                .containsAll(HEADERS.stream().map(String::toLowerCase).toList());
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
    }
}
