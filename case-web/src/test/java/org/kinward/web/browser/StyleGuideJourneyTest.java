package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.shell.ShellOnly;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShellOnly
class StyleGuideJourneyTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1280, en, true", "320, fr, true", "320, en, false", "1280, fr, false"})
    void everyFragmentIsUsableInEveryState(int width, String language, boolean scripts) {
        try (var visitor = Visitor.of(port, width, language, scripts)) {
            visitor.open("/style-guide").pictured("guide");
            visitor.open("/style-guide/filled").pictured("guide-filled");
            visitor.open("/style-guide/wrong").pictured("guide-wrong");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nowhere", "/help", "/privacy", "/accessibility", "/session-ended", "/maintenance"})
    void plainPagesNeedNobodySignedIn(String path) {
        try (var visitor = Visitor.of(port, 320, "fr", true)) {
            visitor.open(path).pictured("plain" + path.replace('/', '-'));
        }
    }

    @Test
    void theLanguageSwitchKeepsThePage() {
        try (var visitor = Visitor.atADesk(port)) {
            var page = visitor.open("/help").page();

            page.locator(".kinward-languages__link").click();

            assertThat(page.url()).endsWith("/help");
            assertThat(page.locator("h1").textContent()).isEqualTo("Aide");
        }
    }

    @Test
    void aHiddenPartOpensWhenItsLineIsTicked() {
        try (var visitor = Visitor.atADesk(port)) {
            var page = visitor.open("/style-guide").page();
            var hidden = page.locator("[id='safe.standing']");
            assertThat(hidden.isVisible()).isFalse();

            page.locator("input[name='safe.value'][value='NO']").check();

            assertThat(hidden.isVisible()).isTrue();
        }
    }

    @Test
    void withoutScriptsNothingIsHidden() {
        try (var visitor = Visitor.of(port, 320, "en", false)) {
            assertThat(visitor.open("/style-guide").page().locator("[id='safe.standing']").isVisible()).isTrue();
        }
    }

    @Test
    void aShownValueHidesAfterAMinute() {
        try (var visitor = Visitor.withANewDevice(port, 1280, "en", true)) {
            var page = visitor.device().newPage();
            page.clock().install();
            page.navigate(visitor.server() + "/trouble-maker/revealed");

            page.clock().runFor(59_000);
            assertThat(page.locator("[data-revealed]").count()).isEqualTo(1);

            page.clock().runFor(2_000);
            assertThat(page.locator("[data-revealed]").count()).isZero();
        }
    }
}
