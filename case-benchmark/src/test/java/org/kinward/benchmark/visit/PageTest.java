package org.kinward.benchmark.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final String SHEET = """
            <body><main>%s<h1>Safe</h1><form action="/intake/7/safety" method="post">
            <input type="hidden" name="_csrf" value="t0ken"><input type="hidden" name="sealed" value="s&amp;l">
            <input type="radio" name="q.safe" value="YES"><input type="radio" name="q.safe" value="NO" checked>
            <input type="checkbox" name="q.near" value="CALLING">
            <select name="q.language"><option value="">-</option><option value="ee" selected>Eve</option></select>
            <textarea name="q.words">so far</textarea><button name="then" value="later">Later</button>
            </form></main></body>
            """;

    @Test
    void sendsWhatABrowserWouldSend() throws Refused {
        var form = page("/intake/7/safety", "").form("/safety");

        assertThat(form.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("_csrf", "t0ken", "sealed", "s&l",
                "q.safe", "NO", "q.language", "ee", "q.words", "so far"));
        assertThat(form.action()).hasToString("http://127.0.0.1/intake/7/safety");
        assertThat(form.with(Map.of("q.safe", "YES")).body()).contains("q.safe=YES", "sealed=s%26l")
                .doesNotContain("q.safe=NO");
    }

    @Test
    void refusesAPageWithoutTheForm() {
        assertThatThrownBy(() -> page("/intake/7/safety", "").form("/create")).isInstanceOf(Refused.class)
                .hasMessageContaining("no form /create");
    }

    @Test
    void takesThePageThatWasMeant() {
        assertThatCode(() -> page("/intake/7/safety", "").expect("/intake/[^/]+/safety", "form"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherPageOfTheSameShape() {
        assertThatThrownBy(() -> page("/sign-in", "").expect("/intake/[^/]+/safety", "h1"))
                .hasMessage("came to /sign-in instead of /intake/[^/]+/safety");
    }

    @Test
    void refusesAPageThatLacksWhatWasAskedFor() {
        assertThatThrownBy(() -> page("/c/7", "").expect("/c/7", "[data-reference-number]:containsOwn(4F7KD-29QMX)"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesAFormThatCameBackWithAMistake() {
        assertThatThrownBy(() -> page("/intake/7/safety", "<div class='govuk-error-summary'></div>")
                .expect("/intake/[^/]+/safety", "h1")).hasMessageContaining("was refused");
    }

    private static Page page(String path, String top) {
        return Page.of(URI.create("http://127.0.0.1" + path), SHEET.formatted(top), 0);
    }
}
