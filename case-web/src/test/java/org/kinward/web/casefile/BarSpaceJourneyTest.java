package org.kinward.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing on a record touches what stands beside or below it, on a phone or on a desk. */
@WholeProgramTest
class BarSpaceJourneyTest {

    /** Space between the first two parts that match: beside each other, or one below the other. */
    private static final String SPACE = """
            selector => { const [one, other] = [...document.querySelectorAll(selector)].map(p => p.getBoundingClientRect());
              return Math.max(other.left - one.right, other.top - one.bottom); }""";

    /** How far the second line of the bar begins from where the first does, when it has wrapped. */
    private static final String EDGE = """
            () => { const [one, other] = [...document.querySelectorAll('.moj-identity-bar__title')]
                .map(p => p.getBoundingClientRect());
              return other.top > one.top + 5 ? Math.abs(other.left - one.left) : 0; }""";

    @LocalServerPort
    private int port;
    @Autowired
    private ShelterNight night;
    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void keepsWordsAndTagsApart(int width) {
        database.superuser().sql("delete from account.sign_in_limit").update();
        var child = night.girl("Space" + (width == 320 ? "a" : "b"));
        try (var visitor = Visitor.of(port, width, "en", true)) {
            var page = visitor.open("/sign-in").page();
            page.fill("[name=name]", "manager");
            page.fill("[name=password]", "try-kinward-2026");
            page.click("form[action='/sign-in'] button[type=submit]");
            page = visitor.open("/c/" + child.file()).page();

            assertThat(number(page.evaluate(SPACE, ".moj-identity-bar__menu > *"))).isGreaterThanOrEqualTo(4);
            assertThat(number(page.evaluate(EDGE))).isLessThan(1);
            assertThat(number(page.evaluate(SPACE, ".kinward-empty, .kinward-empty ~ h2"))).isGreaterThanOrEqualTo(15);
        }
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
