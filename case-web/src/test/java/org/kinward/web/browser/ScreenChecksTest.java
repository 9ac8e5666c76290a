package org.kinward.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks find what they are for, and nothing on a page that is right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenChecksTest {

    private static final String FRAME = """
            <!DOCTYPE html><html lang="%s" dir="ltr"><head><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body {font: 19px sans-serif; margin: 15px; overflow-wrap: anywhere}</style></head>
            <body><main id="main-content"><h1>Safe here</h1>%s</main></body></html>""";
    private static final String RIGHT = """
            <p>She sleeps in the blue room.</p><p><a href="/today">Today</a></p>
            <form><label for="pass">Password</label> <input id="pass" type="password" autocomplete="current-password">
            <fieldset><legend>Safe here?</legend>
            <input id="yes" type="radio" name="safe"><label for="yes">Yes</label>
            <input id="no" type="radio" name="safe"><label for="no">No</label></fieldset>
            <button type="submit">Save</button></form>""";

    private Visitor visitor;

    @BeforeAll
    void comes() {
        visitor = Visitor.withANewDevice(0, 320, "en", true);
    }

    @AfterAll
    void goes() {
        visitor.close();
    }

    @Test
    void findNothingOnAPageThatIsRight() {
        var page = shown(RIGHT);

        assertThat(new ScreenChecks(page.page()).problems()).isEmpty();
        assertThat(page.checked()).isSameAs(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cut off: | <p style='height: 20px; overflow: hidden'>She sleeps in the blue room tonight.</p>",
            "sideways scroll of | <div style='width: 310px'>She sleeps in the blue room tonight.</div>",
            "focus not visible: | <style>a {outline: none}</style><a href='/today'>Today</a>",
            "order: | <a href='/1'>One</a> <a href='/2' tabindex='1'>Two</a>",
            "covered: | <style>div {position: fixed; inset: 0}</style><a href='/1'>One</a><div></div>",
            "out of sight: | <style>a {position: fixed; left: -900px}</style><a href='/1'>One</a>",
            "no pasting into pass | <label>Password <input type='password' name='pass' onpaste='return false'></label>",
            "no pasting into code | <label>Code <input name='code' type='password' autocomplete='off'></label>"})
    void findWhatIsWrong(String problem, String html) {
        assertThat(new ScreenChecks(shown(html).page()).problems())
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"image-alt | <p><img src='data:,'></p>",
            "color-contrast | <p style='color: #aaa; background: #fff'>She sleeps in the blue room.</p>",
            "target-size | <p><a href='/1' style='display: inline-block; width: 9px; height: 9px'>1</a>"
                    + "<a href='/2' style='display: inline-block; width: 9px; height: 9px'>2</a></p>",
            "sideways scroll | <div style='width: 900px'>She sleeps in the blue room.</div>",
            "one h1 | <h1>Another title</h1>", "without a name | <form><button name=''>Save</button></form>",
            "every message has its words | <p>??intake.safe.title_en??</p>",
            "title says whether something is wrong | <div class='govuk-error-summary'>Wrong</div>"})
    void openingAPageFindsWhatIsWrong(String problem, String html) {
        assertThatThrownBy(shown(html)::checked).isInstanceOf(AssertionError.class).hasMessageContaining(problem);
    }

    @Test
    void openingAPageFindsWhatItLeavesOnTheDevice() {
        visitor.device().route("http://left.test/**", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=UTF-8")
                .setBody(FRAME.formatted("en", "Safe here – Kinward", RIGHT))));
        var page = visitor.device().newPage();
        page.navigate("http://left.test/c/1");
        var opened = new BasePage(visitor, page);
        assertThat(opened.checked()).isSameAs(opened);

        page.evaluate("sessionStorage.setItem('path', '/c/1')");

        assertThatThrownBy(opened::checked).hasMessageContaining("left on the device");
    }

    @Test
    void openingAPageFindsAnotherLanguageAndAStrangeTitle() {
        assertThatThrownBy(framed("fr", "Safe here – Kinward", RIGHT)::checked).hasMessageContaining("lang of");
        assertThatThrownBy(framed("en", "Safe here", RIGHT)::checked).hasMessageContaining("title of");
    }

    private BasePage shown(String html) {
        return framed("en", "Safe here – Kinward", html);
    }

    private BasePage framed(String language, String title, String html) {
        var page = visitor.device().newPage();
        page.setContent(FRAME.formatted(language, title, html));
        return new BasePage(visitor, page);
    }
}
