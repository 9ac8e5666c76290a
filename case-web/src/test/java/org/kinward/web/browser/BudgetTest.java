package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.kinward.web.shell.ShellOnly;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page may weigh on a bad line: counted by the browser, as it comes over the wire. */
@ShellOnly
class BudgetTest {

    private static final int KB = 1024;

    @LocalServerPort
    int port;

    @Test
    void theFirstVisitIsLight() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var answers = visit(visitor, "/help");

            assertThat(answers).hasSizeLessThanOrEqualTo(5);
            assertThat(weightOf(answers, "")).isLessThanOrEqualTo(60 * KB);
            assertThat(weightOf(answers, ".css")).isBetween(1, 24 * KB);
            assertThat(weightOf(answers, ".js")).isBetween(1, 30 * KB);
        }
    }

    @Test
    void laterVisitsAskForThePageOnly() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            visit(visitor, "/help");

            var later = visit(visitor, "/privacy").stream().filter(answer -> !answer.fromServiceWorker())
                    .filter(answer -> answer.request().sizes().responseBodySize > 0).toList();

            assertThat(later.size()).isLessThanOrEqualTo(2);
            assertThat(weightOf(later, "")).isLessThanOrEqualTo(8 * KB);
        }
    }

    @Test
    void nothingMovesWhileThePageComes() {
        try (var visitor = Visitor.withANewDevice(port, 320, "fr", true)) {
            var page = visitor.open("/style-guide").page();

            var moved = page.evaluate("""
                    () => new Promise(done => new PerformanceObserver(list =>
                      done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                      .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))""");

            assertThat(((Number) moved).doubleValue()).isLessThanOrEqualTo(0.1);
        }
    }

    private static List<Response> visit(Visitor visitor, String path) {
        var answers = new ArrayList<Response>();
        var page = visitor.device().newPage();
        page.onResponse(answers::add);
        page.navigate(visitor.server() + path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return answers;
    }

    private static int weightOf(List<Response> answers, String ending) {
        return answers.stream().filter(answer -> answer.url().endsWith(ending))
                .mapToInt(answer -> answer.request().sizes().responseBodySize).sum();
    }
}
